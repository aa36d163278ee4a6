import type { ComponentProps, ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { UnitPicker } from '../../shared/units/UnitPicker';

type PickerProps = ComponentProps<typeof UnitPicker>;

/** Hardly anybody works for another unit than the registered one: looking units up is fetched after the rest. */
export function OtherUnit(props: Omit<PickerProps, 'name'>) {
  const [Picker, setPicker] = useState<ComponentType<PickerProps> | null>(null);
  useEffect(() => {
    import('../../shared/units/UnitPicker').then(
      (loaded) => setPicker(() => loaded.UnitPicker),
      () => undefined,
    );
  }, []);
  return Picker && <Picker name="unitId" {...props} />;
}
