package org.plumbline.core.internal.shorthand;

import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__HOLD_SECONDS;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__REPS;
import static org.plumbline.model.chart.ChartPackage.Literals.EXERCISE_PRESCRIPTION__SETS;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.core.shorthand.Statement;
import org.plumbline.core.shorthand.Statement.ExerciseEntry;
import org.plumbline.core.shorthand.Statement.ExerciseEntry.Act;
import org.plumbline.model.catalogue.Exercise;

/** Reads an exercise to prescribe, with sets and repetitions as {@code 3x10} and a hold as {@code 20s}. */
final class ExerciseReader implements EntryReader {

    private static final Pattern SETS = Pattern.compile("(\\d{1,3})[x\u00d7](\\d{1,4})");
    private static final Pattern HOLD = Pattern.compile("(\\d{1,4})s");
    private static final int MOST_SETS = 20;
    private static final int MOST_REPS = 200;
    private static final int LONGEST_HOLD = 600;

    private final Map<String, Exercise> exercises;
    private final Act act;
    private final String meaning;

    ExerciseReader(List<Exercise> exercises, Act act) {
        this.exercises = ShortNames.of(exercises);
        this.act = act;
        meaning = switch (act) {
            case ADD -> Messages.add;
            case PROGRESS -> Messages.progress;
            case REGRESS -> Messages.regress;
        };
    }

    @Override
    public List<Statement> read(Phrase phrase, Token subject, List<Token> rest) throws Misread {
        Exercise exercise = ShortNames.find(exercises, subject, rest, this);
        Map<EAttribute, Object> dose = new LinkedHashMap<>();
        Optional<String> reason = Optional.empty();
        for (Token token : rest.subList(1, rest.size())) {
            if (act == Act.ADD && token.quoted() && reason.isEmpty()) {
                reason = Optional.of(token.text());
            } else if (act != Act.ADD || token.quoted() || !dose(token, dose)) {
                throw Misread.wrong(token, Messages.tooMuch, Likeness.shortened(token.text()));
            }
        }
        return List.of(new ExerciseEntry(exercise, act, Collections.unmodifiableMap(dose), reason, exercise.getLabel(),
                dose.isEmpty() ? meaning : meaning + ", " + said(dose)));
    }

    private static boolean dose(Token token, Map<EAttribute, Object> dose) throws Misread {
        Matcher sets = SETS.matcher(token.word());
        Matcher hold = HOLD.matcher(token.word());
        if (sets.matches() && !dose.containsKey(EXERCISE_PRESCRIPTION__SETS)) {
            dose.put(EXERCISE_PRESCRIPTION__SETS, number(token, sets, 1, MOST_SETS));
            dose.put(EXERCISE_PRESCRIPTION__REPS, number(token, sets, 2, MOST_REPS));
            return true;
        }
        return hold.matches() && dose.putIfAbsent(EXERCISE_PRESCRIPTION__HOLD_SECONDS,
                number(token, hold, 1, LONGEST_HOLD)) == null;
    }

    private static Integer number(Token token, Matcher matcher, int group, int most) throws Misread {
        return Numbers.whole(token, Objects.requireNonNull(matcher.group(group)), 1, most);
    }

    private static String said(Map<EAttribute, Object> dose) {
        String sets = dose.containsKey(EXERCISE_PRESCRIPTION__SETS)
                ? dose.get(EXERCISE_PRESCRIPTION__SETS) + " \u00d7 " + dose.get(EXERCISE_PRESCRIPTION__REPS) : "";
        String hold = dose.containsKey(EXERCISE_PRESCRIPTION__HOLD_SECONDS)
                ? dose.get(EXERCISE_PRESCRIPTION__HOLD_SECONDS) + " s" : "";
        return (sets + ' ' + hold).strip();
    }

    @Override
    public List<Word> next(List<Token> rest) {
        return rest.isEmpty() ? ShortNames.words(exercises) : List.of();
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public String form() {
        return act == Act.ADD ? Messages.formExercise : Messages.formChange;
    }
}
