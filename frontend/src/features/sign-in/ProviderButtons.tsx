import { useQuery } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { ApiError } from '../../shared/api/ApiError';
import { answer, api } from '../../shared/api/client';
import { Problem } from '../../shared/api/Problem';
import { useLanguage } from '../../shared/i18n/language';
import { Button, ButtonRow } from '../../shared/ui/Button';

interface Props {
  target: string;
  /** In front of the name on each button. */
  label: string;
}

/** One button for each account elsewhere with which this installation lets people in. */
export default function ProviderButtons({ target, label }: Props) {
  const language = useLanguage();
  const [problem, setProblem] = useState<ApiError | null>(null);
  const [going, setGoing] = useState<string | null>(null);
  const providers = useQuery({
    queryKey: ['providers'],
    queryFn: ({ signal }) => answer(api.GET('/api/v1/auth/providers', { signal })),
  });
  const go = async (provider: string) => {
    setGoing(provider);
    setProblem(null);
    try {
      const params = { path: { provider } };
      const { address } = await answer(api.POST('/api/v1/auth/providers/{provider}/start', { params }));
      sessionStorage.setItem('sk.return', target);
      location.assign(address);
    } catch (reason) {
      if (!(reason instanceof ApiError)) throw reason;
      setProblem(reason);
      setGoing(null);
    }
  };
  // Without an answer there is still the form above.
  if (!providers.data || providers.data.length === 0) return null;
  return (
    <>
      {problem && <Problem error={problem} />}
      <ButtonRow>
        {providers.data.map(({ id, name }) => (
          <Button key={id} look="secondary" pending={going === id} onClick={() => void go(id)}>
            {label} {name[language]}
          </Button>
        ))}
      </ButtonRow>
    </>
  );
}
