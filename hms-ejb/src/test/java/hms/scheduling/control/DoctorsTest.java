package hms.scheduling.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoctorsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "munoz", "Muñoz", "dra. muñoz", "IRIS", "muñoz iris", "Iris de la Mu", "Dra Iris"})
    void findsADoctorAsPeopleTypeNames(String typed) {
        assertThat(Doctors.isCalled(Doctors.typed(typed), "de la Muñoz", "Iris"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unoz", "iris petrova", "drake"})
    void findsNobodyElse(String typed) {
        assertThat(Doctors.isCalled(Doctors.typed(typed), "de la Muñoz", "Iris"))
                .isFalse();
    }
}
