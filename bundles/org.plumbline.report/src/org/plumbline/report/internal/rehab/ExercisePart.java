package org.plumbline.report.internal.rehab;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.model.catalogue.Dosage;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.Figure;
import org.plumbline.model.catalogue.PhaseKind;
import org.plumbline.model.catalogue.RehabPhase;
import org.plumbline.model.chart.ExercisePrescription;
import org.plumbline.report.figure.FigureDrawing;
import org.plumbline.report.figure.FigureRenderer;
import org.plumbline.report.internal.Care;
import org.plumbline.report.model.Block;

/** An exercise card: what is prescribed, completed by the catalogue where the prescription says nothing. */
final class ExercisePart {

    private static final String ONCE = "1";

    private final Care care;

    ExercisePart(Care care) {
        this.care = care;
    }

    Block.Exercise card(int number, ExercisePrescription prescription, Optional<RehabPhase> phase) {
        Optional<Exercise> known = care.catalogue().find(Exercise.class, prescription.getExercise());
        Optional<Dosage> usual = known.flatMap(exercise -> usual(exercise, phase.map(RehabPhase::getKind)));
        return new Block.Exercise(number, prescription.getLabel(), text(known.map(Exercise::getAim)),
                figure(known),
                text(known.map(Exercise::getPosition)),
                known.<List<String>>map(Exercise::getSteps).orElse(List.of()), dose(prescription, usual),
                known.<List<String>>map(Exercise::getCues).orElse(List.of()), text(known.map(Exercise::getFeel)),
                text(known.map(Exercise::getEasier)), text(known.map(Exercise::getHarder)),
                text(known.map(Exercise::getStopRule)));
    }

    private @Nullable FigureDrawing figure(Optional<Exercise> known) {
        Optional<FigureDrawing> drawn = known.map(Exercise::getFigure)
                .flatMap(id -> care.catalogue().find(Figure.class, id)).map(FigureRenderer::draw);
        return drawn.isEmpty() ? null : drawn.get();
    }

    private static String text(Optional<String> words) {
        return words.orElse("");
    }

    /** The dose of the phase, or the default. */
    private static Optional<Dosage> usual(Exercise exercise, Optional<PhaseKind> phase) {
        return exercise.getDosages().stream().filter(dose -> phase.filter(dose.getPhase()::equals).isPresent())
                .findFirst().or(() -> exercise.getDosages().stream().findFirst());
    }

    private List<String> dose(ExercisePrescription prescribed, Optional<Dosage> usual) {
        List<String> dose = new ArrayList<>();
        boolean work = prescribed.getSets() != null || prescribed.getReps() != null
                || prescribed.getHoldSeconds() != null || prescribed.getMinutes() != null;
        if (work) {
            amount(dose, count(prescribed.getSets(), null), count(prescribed.getReps(), null),
                    prescribed.isPerSide());
            time(dose, prescribed.getHoldSeconds(), prescribed.getMinutes());
        } else {
            usual.ifPresent(known -> {
                amount(dose, count(known.getSets(), known.getSetsMax()), count(known.getReps(), known.getRepsMax()),
                        known.isPerSide());
                time(dose, known.getHoldSeconds(), known.getMinutes());
            });
        }
        Integer sets = first(prescribed.getSets(), work ? Optional.empty() : usual.map(Dosage::getSets));
        if (sets != null && sets > 1) {
            add(dose, "dose.rest", usual.map(Dosage::getRestSeconds).orElse(null));
        }
        Integer days = first(prescribed.getDaysPerWeek(), usual.map(Dosage::getDaysPerWeek));
        Integer times = first(prescribed.getTimesPerDay(), usual.map(Dosage::getTimesPerDay));
        if (days == null || times != null && times > 1) {
            add(dose, "dose.perDay", times);
        }
        add(dose, "dose.perWeek", days);
        note(dose, prescribed.getLoad());
        note(dose, first(prescribed.getNote(), work ? Optional.empty() : usual.map(Dosage::getNote)));
        return dose;
    }

    private void amount(List<String> dose, String sets, String reps, boolean perSide) {
        String side = perSide ? care.say("dose.eachSide") : "";
        if (!sets.isEmpty() && !reps.isEmpty() && !ONCE.equals(reps)) {
            dose.add(care.say("dose.setsByReps", sets, reps, side));
        } else if (!sets.isEmpty()) {
            dose.add(care.say(ONCE.equals(sets) ? "dose.once" : "dose.times", sets, side));
        } else if (!reps.isEmpty()) {
            dose.add(care.say(ONCE.equals(reps) ? "dose.once" : "dose.times", reps, side));
        }
    }

    private void time(List<String> dose, @Nullable Integer hold, @Nullable Double minutes) {
        add(dose, "dose.hold", hold);
        if (minutes != null) {
            dose.add(care.say("dose.minutes", minutes, care.language().number(minutes)));
        }
    }

    private static String count(@Nullable Integer least, @Nullable Integer most) {
        return least == null ? "" : most == null || most.equals(least) ? least.toString() : least + "–" + most;
    }

    private void add(List<String> dose, String pattern, @Nullable Integer value) {
        if (value != null) {
            dose.add(care.say(pattern, value));
        }
    }

    /** Words as they were typed, without the full stop that would end the line of phrases. */
    private static void note(List<String> dose, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            dose.add(words.strip().replaceFirst("\\.$", ""));
        }
    }

    private static <T> @Nullable T first(@Nullable T prescribed, Optional<T> usual) {
        return prescribed != null ? prescribed : usual.orElse(null);
    }
}
