package hms.web.patients;

import hms.patients.boundary.PatientImportDesk;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.file.Path;

/** Takes a file of patients in, and lists what came before. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PatientImportDesk desk;

    @Inject
    private ImportRows list;

    private String sourceSystem;
    private transient Part part;

    /** Leads to the page of the import that this file began. */
    public String receive() throws IOException {
        try (InputStream content = part.getInputStream()) {
            long id = desk.receive(
                    sourceSystem,
                    Path.of(part.getSubmittedFileName()).getFileName().toString(),
                    content);
            return "/patients/import-run?faces-redirect=true&id=" + id;
        }
    }

    public ImportRows getList() {
        return list;
    }

    public String getSourceSystem() {
        return sourceSystem;
    }

    public void setSourceSystem(String sourceSystem) {
        this.sourceSystem = sourceSystem;
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
