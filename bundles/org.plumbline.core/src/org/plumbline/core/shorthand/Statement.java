package org.plumbline.core.shorthand;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.core.entry.Slot;
import org.plumbline.model.catalogue.Entry;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Side;

/** What an entry of a line says. */
public sealed interface Statement {

    /** What it is about, in full. */
    String subject();

    /** What it says about it, in words. */
    String result();

    /** Both in one line, such as {@code Lumbar flexion: 40°, painful}. */
    default String sentence() {
        return subject() + ": " + result();
    }

    /**
     * A finding of the examination.
     *
     * @param place item, side and level
     * @param found what was found there; nobody may change it
     */
    record FindingEntry(Slot place, Finding found, String subject, String result) implements Statement {
    }

    /** Pain, 0 to 10; what is empty was not said. */
    record PainEntry(OptionalInt now, OptionalInt best, OptionalInt worst, String subject, String result)
            implements Statement {
    }

    /** The score of an instrument, in its unit. */
    record ScoreEntry(OutcomeInstrument instrument, double score, String subject, String result) implements Statement {
    }

    /** Those of the items that were not looked at are within normal limits. */
    record NormalEntry(List<ExamItem> items, String subject, String result) implements Statement {
    }

    /**
     * A treatment given.
     *
     * @param treatment a treatment or a procedure code
     * @param minutes minutes, where they were said
     * @param remark words in quotation marks: the response, or why it is chosen although it is held back
     */
    record TreatmentEntry(Entry treatment, OptionalInt minutes, Side side, Optional<String> remark, String subject,
            String result) implements Statement {
    }

    /**
     * An exercise of the home programme.
     *
     * @param dose what was said of its dose, by feature of the prescription
     * @param reason why it is chosen although it is held back, where that was said
     */
    record ExerciseEntry(Exercise exercise, Act act, Map<EAttribute, Object> dose, Optional<String> reason,
            String subject, String result) implements Statement {

        /** What happens to the exercise. */
        public enum Act {
            /** It is prescribed. */
            ADD,
            /** The next harder one takes its place, or its dose is raised. */
            PROGRESS,
            /** The next easier one takes its place, or its dose is lowered. */
            REGRESS
        }
    }
}
