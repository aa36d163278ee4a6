import type { Block, UnitLevel, UpperKind } from '../../shared/api/types';
import { boardMessages } from '../../shared/board/messages';
import { SelectField } from '../../shared/form/inputs';
import type { FieldErrors } from '../../shared/form/useForm';
import { useMessages } from '../../shared/i18n/messages';
import { commonMessages } from '../../shared/words/common';
import { choicesOf, useWords } from '../../shared/words/domain';
import { changeMessages } from './changes';

interface Props {
  level: UnitLevel | '';
  upperKind: UpperKind | '';
  block: Block | '';
  errors: FieldErrors;
  /** The server calls the kind of an upper union differently in each request. */
  kindName: string;
  onLevel: (level: UnitLevel) => void;
  onKind: (kind: UpperKind | '') => void;
  onBlock: (block: Block) => void;
}

/** Level, kind and block of a unit. */
export function PlaceFields({ level, upperKind, block, errors, kindName, onLevel, onKind, onBlock }: Props) {
  const m = useMessages(changeMessages);
  const common = useMessages(commonMessages);
  const words = useWords();
  const boardWords = useMessages(boardMessages);
  const levels = choicesOf(words.level).filter(({ value }) => value !== 'NATIONAL');
  return (
    <>
      <SelectField
        name="level"
        label={m.level}
        error={errors['level']}
        choices={levels}
        empty={common.choose}
        value={level}
        onChange={(value) => onLevel(value as UnitLevel)}
      />
      {level === 'UPPER' && (
        <SelectField
          name={kindName}
          label={m.upperKind}
          optional={common.optional}
          error={errors[kindName]}
          choices={choicesOf(words.kind)}
          empty={common.choose}
          value={upperKind}
          onChange={(value) => onKind(value as UpperKind | '')}
        />
      )}
      <SelectField
        name="block"
        label={m.block}
        error={errors['block']}
        choices={choicesOf(boardWords.block)}
        empty={common.choose}
        value={block}
        onChange={(value) => onBlock(value as Block)}
      />
    </>
  );
}
