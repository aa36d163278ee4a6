package vn.sangkien.shared.transaction;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Runs the method in one database transaction and, when the database asks for it (deadlock, lost node, stale snapshot),
 * runs it again from the start in a new one. So the method must have no effect outside the database. Inside a running
 * transaction the method simply joins it.
 */
@InterceptorBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Atomic {

    /** How long it may take; 0 for what requests are usually given. */
    @Nonbinding
    int seconds() default 0;
}
