import type { useForm } from '../../shared/form/useForm';
import type { Entry } from './entry';

/** The form as its parts get it. */
export type EntryFormState = ReturnType<typeof useForm<Entry>>;
