package hms.it.client;

import java.util.List;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.SetupContainers;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;
import org.jboss.arquillian.test.spi.event.suite.AfterSuite;

/** Starts the server once and deploys HMS once, for all test classes together. */
public final class OneDeployment implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, Hospital.class).observer(Suite.class);
    }

    /** Every test class finds the same deployment: HMS with all tests in it. */
    public static final class Hospital implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass testClass) {
            DeploymentDescription hospital = new DeploymentDescription("hospital", HospitalArchive.build());
            hospital.shouldBeTestable(true).shouldBeManaged(true);
            hospital.setTarget(TargetDescription.DEFAULT).setProtocol(ProtocolDescription.DEFAULT);
            return List.of(hospital);
        }
    }

    /** Lets the first class generate and deploy, and keeps the others from doing so again. */
    public static final class Suite {

        @Inject
        private Instance<ContainerRegistry> containers;

        @Inject
        @ClassScoped
        private InstanceProducer<DeploymentScenario> scenario;

        private DeploymentScenario shared;
        private boolean deployed;
        private RuntimeException failure;

        public void start(@Observes(precedence = 1) SetupContainers event) {
            House house = House.open();
            containers.get().getContainers().forEach(container -> house.connection()
                    .forEach(container.getContainerConfiguration()::property));
        }

        public void generate(@Observes EventContext<GenerateDeployment> event) {
            if (shared == null) {
                event.proceed();
                shared = scenario.get();
            } else {
                scenario.set(shared);
            }
        }

        public void deploy(@Observes EventContext<DeployManagedDeployments> event) {
            if (failure != null) {
                throw new IllegalStateException("HMS did not deploy for the first test class", failure);
            }
            if (!deployed) {
                deployOnce(event);
            }
        }

        private void deployOnce(EventContext<DeployManagedDeployments> event) {
            try {
                event.proceed();
                House.now().note();
                GuestLimit.lift(House.now().address());
                deployed = true;
            } catch (RuntimeException cause) {
                failure = cause;
                throw cause;
            }
        }

        public void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
            // The last class is not known; the server is stopped and thrown away after the suite.
        }

        public void stop(@Observes(precedence = -1) AfterSuite event) {
            House.shut();
        }
    }
}
