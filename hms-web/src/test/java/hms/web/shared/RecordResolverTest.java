package hms.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.el.ELContext;
import jakarta.el.ELResolver;
import jakarta.el.FunctionMapper;
import jakarta.el.PropertyNotWritableException;
import jakarta.el.VariableMapper;
import org.junit.jupiter.api.Test;

class RecordResolverTest {

    private record Bed(String name, boolean free) {}

    private final RecordResolver resolver = new RecordResolver();
    private final ELContext context = new Context();

    @Test
    void readsTheComponentsOfARecord() {
        assertThat(resolver.getValue(context, new Bed("M-04", true), "name")).isEqualTo("M-04");
        assertThat(context.isPropertyResolved()).isTrue();
    }

    @Test
    void leavesOtherObjectsAndOtherNamesToOthers() {
        assertThat(resolver.getValue(context, "text", "name")).isNull();
        assertThat(resolver.getValue(context, new Bed("M-04", true), "ward")).isNull();
        assertThat(context.isPropertyResolved()).isFalse();
    }

    @Test
    void knowsTypesAndThatRecordsCannotBeWritten() {
        assertThat(resolver.getType(context, new Bed("M-04", true), "free")).isEqualTo(boolean.class);
        assertThat(resolver.isReadOnly(context, new Bed("M-04", true), "free")).isTrue();
        assertThatThrownBy(() -> resolver.setValue(context, new Bed("M-04", true), "free", false))
                .isInstanceOf(PropertyNotWritableException.class);
    }

    private static final class Context extends ELContext {

        @Override
        public ELResolver getELResolver() {
            return null;
        }

        @Override
        public FunctionMapper getFunctionMapper() {
            return null;
        }

        @Override
        public VariableMapper getVariableMapper() {
            return null;
        }
    }
}
