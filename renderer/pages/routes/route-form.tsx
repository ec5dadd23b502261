import { zodResolver } from '@hookform/resolvers/zod'
import { Button, Drawer, Input, Select } from 'antd'
import type { ReactNode } from 'react'
import { FormProvider, useForm, type Resolver } from 'react-hook-form'
import { useTranslation } from 'react-i18next'
import { channelIds } from '../../../shared/domain/channel.ts'
import { columnRoles } from '../../../shared/domain/column-role.ts'
import { levels } from '../../../shared/domain/level.ts'
import { registeredRoute, type RegisteredRoute } from '../../../shared/policy/registered-route.ts'
import { NumberInput } from '../../components/number-input.tsx'
import { useDialogFocus } from '../../components/use-dialog-focus.ts'
import { useLeave } from '../../components/use-leave.ts'
import { useUnsaved } from '../../unsaved.ts'
import { mistakeOf, routeSchema, type RouteFormOptions } from './route-draft.ts'
import { FolderInput } from './folder-input.tsx'
import { RouteField } from './route-field.tsx'

export interface RouteFormProps extends RouteFormOptions {
  readonly title: string
  readonly route: RegisteredRoute
  /** The id of one that is there already does not change. */
  readonly isNew: boolean
  readonly onReady: (route: RegisteredRoute) => void
  readonly onClose: () => void
}

/** One route; every field says what is wrong with it and how to mend it. */
export function RouteForm(props: RouteFormProps): ReactNode {
  const { title, route, isNew, onReady, onClose } = props
  const { t } = useTranslation()
  const form = useForm<RegisteredRoute>({
    defaultValues: route,
    mode: 'onTouched',
    // Its input type knows defaults that a form of whole routes has no use for.
    resolver: zodResolver(routeSchema(props), { error: mistakeOf }) as unknown as Resolver<RegisteredRoute>,
  })
  useUnsaved(form.formState.isDirty)
  const leave = useLeave()
  const focus = useDialogFocus('route-name')
  const close = (): void => {
    leave(onClose)
  }
  const listOrAny = (list: unknown): unknown => (Array.isArray(list) && list.length > 0 ? list : null)
  return (
    <Drawer
      open
      afterOpenChange={focus}
      size={560}
      title={title}
      onClose={close}
      footer={
        <div className="route-foot">
          <Button onClick={close}>{t('routes.cancel')}</Button>
          <Button
            type="primary"
            onClick={() =>
              void form.handleSubmit((checked) => {
                onReady(registeredRoute.parse(checked))
              })()
            }
          >
            {t('routes.next')}
          </Button>
        </div>
      }
    >
      <FormProvider {...form}>
        <div className="route-form">
          <RouteField name="name">{(field) => <Input {...field} />}</RouteField>
          <RouteField name="purpose">{(field) => <Input {...field} />}</RouteField>
          <RouteField name="recipient">{(field) => <Input {...field} />}</RouteField>
          <RouteField name="channels">
            {(field) => (
              <Select
                {...field}
                mode="multiple"
                options={channelIds.map((value) => ({ value, label: t(`channel.${value}`) }))}
              />
            )}
          </RouteField>
          <RouteField name="folder">{(field) => <FolderInput {...field} />}</RouteField>
          <RouteField name="fields" hint={t('routes.empty-any')}>
            {({ onChange, ...field }) => (
              <Select
                {...field}
                value={field.value ?? []}
                mode="multiple"
                maxTagCount={6}
                options={columnRoles
                  .filter((role) => role !== 'none')
                  .map((value) => ({ value, label: t(`column.${value}`) }))}
                onChange={(list: unknown) => {
                  onChange(listOrAny(list))
                }}
              />
            )}
          </RouteField>
          <RouteField name="maxLevel">
            {(field) => <Select {...field} options={levels.map((value) => ({ value, label: t(`level.${value}`) }))} />}
          </RouteField>
          <RouteField name="hospitals" hint={t('routes.empty-any')}>
            {({ onChange, ...field }) => (
              <Select
                {...field}
                value={field.value ?? []}
                mode="tags"
                open={false}
                className="typed-list"
                onChange={(list: unknown) => {
                  onChange(listOrAny(list))
                }}
              />
            )}
          </RouteField>
          <RouteField name="peoplePerDay" hint={t('routes.wrong.people')}>
            {(field) => <NumberInput {...field} />}
          </RouteField>
          <RouteField name="expires">{(field) => <Input {...field} />}</RouteField>
          <RouteField name="approver">{(field) => <Input {...field} />}</RouteField>
          <RouteField name="id">{(field) => <Input {...field} disabled={!isNew} />}</RouteField>
        </div>
      </FormProvider>
    </Drawer>
  )
}
