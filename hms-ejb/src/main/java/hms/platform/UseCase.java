package hms.platform;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a desk, and on each public method says what the method does.
 *
 * <p>The interceptor bound to it writes the success row of the audit trail inside the transaction, flushes,
 * and turns stale versions and unique-key clashes into a {@link Refusal}. Patients concerned are found through
 * {@link AboutPatient} in the arguments and the result.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface UseCase {

    /** What the method does; a class-level binding leaves it at {@link Act#READ}. */
    @Nonbinding
    Act value() default Act.READ;
}
