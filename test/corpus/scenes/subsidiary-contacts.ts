import { phones, scene } from './scene.ts'

/** `本月子公司`, `顺产业园`, `新生`: the words of maternity by accident of neighbours. */
export const subsidiaryContacts = scene('subsidiary-contacts', {
  titles: '本月子公司联系人汇总|和顺产业园租户联系表|高新生产基地联系人|大学{y}级新生报到名单|投产后客户回访表',
  stems: '本月子公司联系人|和顺产业园租户|高新生产基地|{y}级新生报到|投产后客户回访',
  ages: [18, 50],
  columns: (random) => [
    ['序号', (_person, row) => row + 1],
    ['姓名|联系人', ({ name }) => name.full],
    ['单位|部门|学院', () => random.pick(['华东分公司', '机电学院', '一号厂房', '二期仓库', '经管学院'])],
    ['手机|联系电话', phones(random)],
    ['邮箱', ({ email }) => email, 'optional'],
    ['地址|籍贯', ({ address }) => address, 'optional'],
    ['身份证号', ({ id }) => id, 'optional'],
    ['备注', () => random.pick(['', '已确认', '出差']), 'optional'],
  ],
})
