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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.plumbline.core.care.CareFacts;
import org.plumbline.core.care.EpisodeFacts;
import org.plumbline.core.care.MeasureFacts;
import org.plumbline.core.care.PlanDates;
import org.plumbline.core.care.RaisedFlag;
import org.plumbline.core.care.TreatmentDays;
import org.plumbline.model.chart.ActionLevel;

/**
 * The facts of a chart as bytes. They begin with the number of their form: a release that knows another one works the
 * facts out again from the chart.
 */
public final class CareFactsBytes {

    private static final int FORM = 1;

    /** Reads one of many. */
    @FunctionalInterface
    private interface Part<T> {
        T next() throws IOException;
    }

    /** Writes one of many. */
    @FunctionalInterface
    private interface Writing<T> {
        void write(T part) throws IOException;
    }

    private CareFactsBytes() {
    }

    /** Bytes of the facts; the chart id is not among them. */
    public static byte[] write(CareFacts facts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeByte(FORM);
        writeText(out, facts.ruleSet());
        all(facts.unsigned(), out, day -> date(day, out));
        all(facts.flags(), out, flag -> flag(flag, out));
        all(facts.episodes(), out, episode -> episode(episode, out));
        return bytes.toByteArray();
    }

    /** The facts that were written for a chart. */
    public static CareFacts read(String chart, byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
        if (in.readUnsignedByte() != FORM) {
            throw new DamagedPayloadException("facts of another form");
        }
        return new CareFacts(chart, readText(in), all(in, () -> date(in)), all(in, () -> flag(in)),
                all(in, () -> episode(in)));
    }

    private static void flag(RaisedFlag flag, DataOutputStream out) throws IOException {
        writeText(out, flag.redFlag());
        writeText(out, flag.label());
        writeText(out, flag.level().getLiteral());
        writeText(out, flag.encounter());
        date(flag.day(), out);
        out.writeBoolean(flag.acted());
    }

    private static RaisedFlag flag(DataInputStream in) throws IOException {
        return new RaisedFlag(readText(in), readText(in), ActionLevel.get(readText(in)), readText(in), date(in),
                in.readBoolean());
    }

    private static void episode(EpisodeFacts episode, DataOutputStream out) throws IOException {
        writeText(out, episode.id());
        writeText(out, episode.condition());
        date(episode.start(), out);
        all(episode.unreported().days(), out, day -> date(day, out));
        all(episode.plan().stream().toList(), out, plan -> plan(plan, out));
        all(episode.examined().stream().toList(), out, day -> date(day, out));
        all(episode.measures(), out, measure -> measure(measure, out));
        all(episode.due(), out, day -> date(day, out));
    }

    private static EpisodeFacts episode(DataInputStream in) throws IOException {
        return new EpisodeFacts(readText(in), readText(in), date(in),
                new TreatmentDays(all(in, () -> date(in))), all(in, () -> plan(in)).stream().findFirst(),
                all(in, () -> date(in)).stream().findFirst(), all(in, () -> measure(in)), all(in, () -> date(in)));
    }

    private static void plan(PlanDates plan, DataOutputStream out) throws IOException {
        date(plan.begun(), out);
        writeDate(out, plan.end());
        writeDate(out, plan.certifiedOn());
        writeDate(out, plan.orderedOn());
        writeDate(out, plan.sentOn());
        writeDate(out, plan.verbalOrderOn());
        out.writeBoolean(plan.initial());
        out.writeBoolean(plan.maintenance());
    }

    private static PlanDates plan(DataInputStream in) throws IOException {
        return new PlanDates(date(in), readDate(in), readDate(in), readDate(in), readDate(in), readDate(in),
                in.readBoolean(), in.readBoolean());
    }

    private static void measure(MeasureFacts measure, DataOutputStream out) throws IOException {
        writeText(out, measure.measure());
        writeText(out, measure.part());
        date(measure.from(), out);
        out.writeDouble(measure.first());
        date(measure.to(), out);
        out.writeDouble(measure.last());
    }

    private static MeasureFacts measure(DataInputStream in) throws IOException {
        return new MeasureFacts(readText(in), readText(in), date(in), in.readDouble(), date(in), in.readDouble());
    }

    private static <T> void all(List<T> parts, DataOutputStream out, Writing<T> writing) throws IOException {
        out.writeInt(parts.size());
        for (T part : parts) {
            writing.write(part);
        }
    }

    private static <T> List<T> all(DataInputStream in, Part<T> part) throws IOException {
        int count = in.readInt();
        List<T> parts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            parts.add(part.next());
        }
        return parts;
    }

    private static void date(LocalDate date, DataOutputStream out) throws IOException {
        out.writeInt((int) date.toEpochDay());
    }

    private static LocalDate date(DataInputStream in) throws IOException {
        return LocalDate.ofEpochDay(in.readInt());
    }
}
