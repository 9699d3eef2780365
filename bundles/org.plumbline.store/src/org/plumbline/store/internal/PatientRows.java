package org.plumbline.store.internal;

import static org.plumbline.store.internal.PackedFields.readDate;
import static org.plumbline.store.internal.PackedFields.readText;
import static org.plumbline.store.internal.PackedFields.writeDate;
import static org.plumbline.store.internal.PackedFields.writeText;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.chart.Chart;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.EncounterStatus;
import org.plumbline.model.chart.Episode;
import org.plumbline.model.chart.Patient;
import org.plumbline.model.chart.Tri;
import org.plumbline.store.PatientRow;

/** Makes the row of a chart, and its bytes. */
public final class PatientRows {

    private PatientRows() {
    }

    /** The header of the newest encounter of a chart; encounters without a time count as oldest. */
    public static Optional<EncounterHeader> newest(Chart chart) {
        return headers(chart).stream().max(Comparator.comparing(EncounterHeader::getStart,
                Comparator.nullsFirst(Comparator.naturalOrder())));
    }

    /** The row of a chart, whose newest encounter is {@code newest}, or null if it is not in the store. */
    public static PatientRow of(Chart chart, @Nullable Encounter newest) {
        Patient patient = chart.getPatient();
        List<EncounterHeader> headers = headers(chart);
        List<Episode> episodes = chart.getEpisodes();
        return new PatientRow(chart.getId(), patient == null ? "" : text(patient.getRecordNumber()),
                patient == null ? "" : text(patient.getFamilyName()),
                patient == null ? "" : text(patient.getGivenName()), patient == null ? null : patient.getBirthDate(),
                episodes.isEmpty() ? "" : text(episodes.getLast().getTitle()),
                newest(chart).map(EncounterHeader::getStart).map(start -> start.toLocalDate()).orElse(null),
                headers.size(), (int) headers.stream().filter(PatientRows::unsigned).count(),
                newest != null && newest.getRedFlags().stream().anyMatch(flag -> flag.getPresent() == Tri.YES),
                chart.isInvented());
    }

    /** Bytes of a row; its chart id is not among them. */
    public static byte[] write(PatientRow row) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        writeText(out, row.recordNumber());
        writeText(out, row.familyName());
        writeText(out, row.givenName());
        writeDate(out, row.birthDate());
        writeText(out, row.episode());
        writeDate(out, row.lastSeen());
        out.writeInt(row.encounters());
        out.writeInt(row.unsigned());
        out.writeBoolean(row.redFlag());
        out.writeBoolean(row.invented());
        return bytes.toByteArray();
    }

    /** The row that was written for a chart. */
    public static PatientRow read(String chartId, byte[] row) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(row));
        return new PatientRow(chartId, readText(in), readText(in), readText(in), readDate(in), readText(in),
                readDate(in), in.readInt(), in.readInt(), in.readBoolean(), in.readBoolean());
    }

    private static List<EncounterHeader> headers(Chart chart) {
        return chart.getEpisodes().stream().flatMap(episode -> episode.getEncounters().stream()).toList();
    }

    private static boolean unsigned(EncounterHeader header) {
        return header.getStatus() == EncounterStatus.DRAFT || header.getStatus() == EncounterStatus.COMPLETE;
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
