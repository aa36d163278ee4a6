package vn.sangkien.shared.text;

import com.ibm.icu.text.SpoofChecker;
import com.ibm.icu.text.SpoofChecker.RestrictionLevel;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A name without letters of another alphabet that look like Latin ones: with a Cyrillic "а" two different names look the same. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneScript.Check.class)
public @interface OneScript {

    String message() default "{message.oneScript}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** What the constraint asks, for names that come in other ways. */
    final class Check implements ConstraintValidator<OneScript, String> {

        /** Latin beside Chinese, Japanese or Korean is what companies are called; Latin beside Cyrillic or Greek is not. */
        private static final SpoofChecker SCRIPTS = new SpoofChecker.Builder().setChecks(SpoofChecker.RESTRICTION_LEVEL)
                .setRestrictionLevel(RestrictionLevel.MODERATELY_RESTRICTIVE).build();

        @Override
        public boolean isValid(String name, ConstraintValidatorContext context) {
            return holds(name);
        }

        public static boolean holds(String name) {
            return name == null || !SCRIPTS.failsChecks(name);
        }
    }
}
