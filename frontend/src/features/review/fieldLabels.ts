import type { IdeaForm } from '../../shared/api/types';
import { useLanguage } from '../../shared/i18n/language';

type Labels = Record<keyof IdeaForm, string>;

const VI: Labels = {
  unitId: 'đơn vị',
  title: 'tên sáng kiến',
  solutionType: 'loại giải pháp',
  field: 'lĩnh vực',
  directWorker: 'lao động trực tiếp',
  firstAppliedOn: 'ngày áp dụng',
  problem: 'điều chưa ổn trước đây',
  description: 'cách làm mới',
  conditions: 'điều kiện áp dụng',
  benefitText: 'lợi ích',
  benefitVnd: 'giá trị làm lợi',
  authors: 'các tác giả',
  recognition: 'lời khai về công nhận',
  confidential: 'nội dung mật',
};

const EN: Labels = {
  unitId: 'unit',
  title: 'name',
  solutionType: 'kind of solution',
  field: 'field',
  directWorker: 'direct worker',
  firstAppliedOn: 'first day',
  problem: 'what was wrong before',
  description: 'the new way',
  conditions: 'what is needed',
  benefitText: 'what it brought',
  benefitVnd: 'benefit a year',
  authors: 'authors',
  recognition: 'what is said on recognition',
  confidential: 'confidential part',
};

export const useFieldLabels = (): Labels => (useLanguage() === 'en' ? EN : VI);
