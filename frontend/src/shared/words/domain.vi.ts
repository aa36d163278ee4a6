import type {
  IdeaField,
  IdeaState,
  ReasonCode,
  RecognitionLevel,
  SolutionType,
  UnitLevel,
  UpperKind,
} from '../api/types';

export interface DomainWords {
  state: Record<IdeaState, string>;
  /** One line on what happens next. */
  next: Record<IdeaState, string>;
  field: Record<IdeaField, string>;
  solutionType: Record<SolutionType, string>;
  level: Record<UnitLevel, string>;
  kind: Record<UpperKind, string>;
  reason: Record<ReasonCode, string>;
  recognitionLevel: Record<RecognitionLevel, string>;
}

export const vi: DomainWords = {
  state: {
    DRAFT: 'Nháp',
    SUBMITTED: 'Đã nộp',
    IN_REVIEW: 'Đang xem xét',
    NEEDS_INFO: 'Cần bổ sung',
    VALID: 'Hợp lệ',
    INVALID: 'Không hợp lệ',
    DUPLICATE: 'Trùng',
    WITHDRAWN: 'Đã rút',
    DISPUTED: 'Đang xác minh',
  },
  next: {
    DRAFT: 'Chưa gửi. Bạn có thể viết tiếp bất cứ lúc nào.',
    SUBMITTED: 'Công đoàn cơ sở sẽ xem và trả lời bạn.',
    IN_REVIEW: 'Người thẩm định đang xem sáng kiến này.',
    NEEDS_INFO: 'Đọc nhận xét, sửa rồi nộp lại.',
    VALID: 'Đã được tính vào kết quả của đơn vị.',
    INVALID: 'Không được tính. Lý do ghi ở bên dưới.',
    DUPLICATE: 'Trùng với một sáng kiến đã có.',
    WITHDRAWN: 'Sáng kiến này đã được rút.',
    DISPUTED: 'Đang xác minh đúng tác giả không; tạm chưa tính.',
  },
  field: {
    PRODUCTION: 'Sản xuất – kỹ thuật',
    DIGITAL: 'CNTT – chuyển đổi số',
    EDUCATION: 'Giáo dục',
    HEALTH: 'Y tế',
    EPIDEMIC: 'Phòng chống dịch',
    SAFETY: 'An toàn, vệ sinh lao động',
    ENVIRONMENT: 'Môi trường – năng lượng',
    ADMIN_REFORM: 'Cải cách hành chính',
    MANAGEMENT: 'Quản lý – điều hành',
    UNION_WORK: 'Hoạt động công đoàn',
    OTHER: 'Lĩnh vực khác',
  },
  solutionType: {
    TECHNICAL: 'Giải pháp kỹ thuật',
    MANAGEMENT: 'Giải pháp quản lý',
    OPERATIONAL: 'Giải pháp tác nghiệp',
    TECH_APPLICATION: 'Ứng dụng tiến bộ kỹ thuật',
    RESEARCH_TOPIC: 'Đề tài nghiên cứu',
  },
  level: {
    NATIONAL: 'Tổng Liên đoàn',
    PROVINCE: 'LĐLĐ tỉnh, thành phố',
    CENTRAL_SECTOR: 'Công đoàn ngành trung ương',
    CORPORATION: 'Công đoàn tổng công ty',
    UPPER: 'Công đoàn cấp trên trực tiếp cơ sở',
    GRASSROOTS: 'Công đoàn cơ sở',
    SECTION: 'Công đoàn bộ phận, tổ công đoàn',
  },
  kind: {
    DISTRICT: 'LĐLĐ quận, huyện',
    LOCAL_SECTOR: 'Công đoàn ngành địa phương',
    INDUSTRIAL_ZONE: 'Công đoàn khu công nghiệp',
    COMMUNE: 'Công đoàn xã, phường',
  },
  reason: {
    NOT_APPLIED: 'Chưa áp dụng thực tế',
    OUT_OF_WINDOW: 'Áp dụng ngoài thời gian của chương trình',
    NOT_RECOGNISED: 'Chưa có quyết định công nhận',
    IP_PROTECTED: 'Đã được bảo hộ sở hữu trí tuệ',
    PUBLIC_ORDER: 'Trái đạo đức, trật tự công cộng',
    INSUFFICIENT_CONTENT: 'Nội dung chưa đủ rõ',
    WRONG_UNIT: 'Sai đơn vị',
    OTHER: 'Lý do khác',
  },
  recognitionLevel: {
    GRASSROOTS: 'Cấp cơ sở',
    UPPER: 'Cấp trên trực tiếp cơ sở',
    PROVINCE: 'Cấp tỉnh, thành phố',
    MINISTRY: 'Cấp bộ, ngành',
    NATIONAL: 'Cấp toàn quốc',
  },
};
