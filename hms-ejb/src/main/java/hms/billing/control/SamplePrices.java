package hms.billing.control;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import hms.billing.entity.PriceListEntry;
import hms.inpatient.entity.RoomKind;
import hms.organization.entity.Hospital;
import hms.platform.DemoWanted;
import hms.platform.HospitalDay;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

/** The price list of the demo hospital, in force since the year began before last. */
@ApplicationScoped
public class SamplePrices {

    private static final int AFTER_HOSPITAL = 25;
    private static final int CODE = 0;
    private static final int NAME = 1;
    private static final int ROOM = 2;
    private static final int AMOUNT = 3;
    private static final String BY = "sam";

    @PersistenceContext
    EntityManager em;

    @Inject
    HospitalDay day;

    void arrive(@Observes @Priority(AFTER_HOSPITAL) DemoWanted wanted) {
        Currency currency = em.find(Hospital.class, Hospital.THE_ONE).getCurrency();
        LocalDate since = LocalDate.of(day.today().getYear() - 2, 1, 1);
        for (CsvRecord row : read()) {
            PriceListEntry entry = entry(row);
            entry.price(since, new BigDecimal(row.getField(AMOUNT)), currency, since, BY, day.now());
            em.persist(entry);
        }
        em.flush();
    }

    private static PriceListEntry entry(CsvRecord row) {
        String room = row.getField(ROOM);
        return room.isEmpty()
                ? PriceListEntry.service(row.getField(CODE), row.getField(NAME))
                : PriceListEntry.bedDay(row.getField(CODE), row.getField(NAME), RoomKind.valueOf(room));
    }

    private static List<CsvRecord> read() {
        try (Reader text = new InputStreamReader(
                        SamplePrices.class.getResourceAsStream("/samples/prices.csv"), StandardCharsets.UTF_8);
                CsvReader<CsvRecord> rows = CsvReader.builder()
                        .fieldSeparator(';')
                        .commentStrategy(CommentStrategy.SKIP)
                        .ofCsvRecord(text)) {
            return rows.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
