package org.plumbline.core.internal.vignette;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.provenance.Edits;
import org.plumbline.core.screening.Screen;
import org.plumbline.core.shorthand.Entry;
import org.plumbline.core.shorthand.NoteAtHand;
import org.plumbline.core.shorthand.Shorthand;
import org.plumbline.core.shorthand.Statement;
import org.plumbline.core.shorthand.Step;
import org.plumbline.core.shorthand.Steps;
import org.plumbline.core.vignette.VignetteException;
import org.plumbline.model.catalogue.RedFlag;
import org.plumbline.model.catalogue.ScreeningQuestion;
import org.plumbline.model.chart.Encounter;
import org.plumbline.model.chart.EncounterHeader;
import org.plumbline.model.chart.RedFlagAnswer;
import org.plumbline.model.chart.Tri;

/** Writes the note of a visit: the screen, and what a shorthand line can say. */
final class NoteWriter {

    /** What a shorthand line says; the two keys differ for the reader of the file alone. */
    private static final Set<String> SHORTHAND = Set.of("findings", "treatment");
    private static final Set<String> KEYS = Set.of("findings", "treatment", "answers", "red flags");
    private static final String OTHERS_NO = "others no";
    private static final Map<String, Tri> SAID = Map.of("yes", Tri.YES, "no", Tri.NO, "unknown", Tri.UNKNOWN);
    private static final Pattern ANSWER = Pattern.compile("(\\S+) (yes|no|unknown|\\d+(?:\\.\\d+)?)(?: = (.+))?");

    private final EncounterHeader header;
    private final Encounter note;
    private final Optional<Encounter> earlier;
    private final Catalogue catalogue;

    NoteWriter(EncounterHeader header, Encounter note, Optional<Encounter> earlier, Catalogue catalogue) {
        this.header = header;
        this.note = note;
        this.earlier = earlier;
        this.catalogue = catalogue;
    }

    Encounter note() {
        return note;
    }

    static boolean takes(String key) {
        return KEYS.contains(key);
    }

    /** The header repeats the pain of its note, as it does in a saved chart. */
    void repeatPain() {
        header.setPainNow(note.getSubjective().getPainNow());
        header.setPainWorst(note.getSubjective().getPainWorst());
    }

    void take(String key, String value, int line) throws VignetteException {
        if (SHORTHAND.contains(key)) {
            shorthand(value, line);
            return;
        }
        Screen screen = new Screen(note, catalogue);
        for (String said : Words.list(value)) {
            if (said.equals(OTHERS_NO)) {
                Edits.make(key.equals("answers") ? screen.otherQuestionsNo() : screen.otherRedFlagsNo());
                continue;
            }
            Matcher answer = ANSWER.matcher(said);
            if (!answer.matches()) {
                throw new VignetteException(line, Messages.format(Messages.notAnAnswer, said));
            }
            if (key.equals("answers")) {
                question(screen, answer, line);
            } else {
                redFlag(screen, answer, line);
            }
        }
    }

    private void question(Screen screen, Matcher answer, int line) throws VignetteException {
        ScreeningQuestion question = catalogue.find(ScreeningQuestion.class, answer.group(1))
                .orElseThrow(() -> unknown(answer.group(1), line));
        Tri said = SAID.get(answer.group(2));
        Edits.make(said == null ? screen.number(question, Double.valueOf(answer.group(2)))
                : screen.answer(question, said));
    }

    /** A red flag that is there may say, after an equals sign, what was done about it. */
    private void redFlag(Screen screen, Matcher answer, int line) throws VignetteException {
        RedFlag flag = catalogue.find(RedFlag.class, answer.group(1)).orElseThrow(() -> unknown(answer.group(1), line));
        Tri said = SAID.get(answer.group(2));
        if (said == null) {
            throw new VignetteException(line, Messages.format(Messages.notAnAnswer, answer.group()));
        }
        Edits.make(screen.redFlag(flag, said));
        String action = answer.group(3);
        Optional<RedFlagAnswer> present = screen.redFlag(flag.getId());
        if (action != null && present.isPresent()) {
            OffsetDateTime when = header.getStart();
            Edits.make(Screen.dealtWith(present.get(), action, when));
        }
    }

    private static VignetteException unknown(String id, int line) {
        return new VignetteException(line, Messages.format(Messages.unknownEntry, id));
    }

    private void shorthand(String value, int line) throws VignetteException {
        List<Entry> entries = new Shorthand(catalogue).parse(value);
        for (Entry entry : entries) {
            if (entry.mistake().isPresent()) {
                throw new VignetteException(line, Messages.format(Messages.barred,
                        value.substring(entry.offset(), entry.offset() + entry.length()),
                        entry.mistake().get().sentence()));
            }
        }
        List<Statement> said = entries.stream().flatMap(entry -> entry.statements().stream()).toList();
        for (Step step : Steps.of(said, new NoteAtHand(header, note, earlier, catalogue)).values()) {
            if (step.obstacle().isPresent()) {
                throw new VignetteException(line, Messages.format(Messages.barred, step.words(),
                        step.obstacle().get()));
            }
            Edits.make(step.edits());
        }
    }
}
