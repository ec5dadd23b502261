import { phones, scene } from './scene.ts'

export const nursingRooms = scene('nursing-rooms', {
  titles: '公共场所母婴室巡查表|母婴设施管理员联系表',
  stems: '母婴室巡查{m}月|母婴设施{y}',
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['场所|地点', () => random.pick(['万达广场3F', '高铁站候车厅', '市图书馆', '中山公园游客中心', '市政务大厅'])],
    ['母婴室面积(㎡)', () => random.int(6, 20)],
    ['婴儿护理台', () => random.pick(['有', '完好', '损坏'])],
    ['管理员|责任人', ({ name }) => name.full],
    ['联系电话', phones(random)],
    ['巡查结果', () => random.pick(['合格', '整改', '合格'])],
  ],
})
