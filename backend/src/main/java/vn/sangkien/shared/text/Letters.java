package vn.sangkien.shared.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.text.Normalizer;

/** A text that says something: so many letters and digits at least. Spaces, signs, pictures and marks on letters do not count. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Letters.Check.class)
public @interface Letters {

    int min();

    String message() default "{message.letters}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    final class Check implements ConstraintValidator<Letters, String> {

        private int min;

        @Override
        public void initialize(Letters letters) {
            min = letters.min();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || count(text) >= min;
        }

        /** A letter with its marks is one, also where no composed letter exists for it. */
        static long count(String text) {
            return Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().filter(Character::isLetterOrDigit).count();
        }
    }
}
