package org.plumbline.core.internal.shorthand;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.shorthand.Entry;
import org.plumbline.core.shorthand.Statement.ExerciseEntry.Act;
import org.plumbline.core.shorthand.Topic;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.Exercise;
import org.plumbline.model.catalogue.MuscleTest;
import org.plumbline.model.catalogue.OutcomeInstrument;
import org.plumbline.model.catalogue.RangeOfMotion;
import org.plumbline.model.chart.Finding;

/** All words an entry may begin with. */
public final class Vocabulary {

    /** Words that may stand before an item of their kind and say nothing. */
    private static final Map<String, Class<? extends ExamItem>> PREFIXES = Map.of("mmt", MuscleTest.class, "rom",
            RangeOfMotion.class);

    private final Map<String, EntryReader> readers = new LinkedHashMap<>();
    private final Map<String, ExamItem> items;
    private final Map<String, String> groups = new LinkedHashMap<>();

    public Vocabulary(Catalogue catalogue) {
        add(Messages.groupGeneral, "npr", new PainReader());
        add(Messages.groupGeneral, "wnl", new NormalReader(catalogue.all(ExamItem.class)));
        add(Messages.groupGeneral, "tx", new TreatmentReader(catalogue));
        List<Exercise> exercises = catalogue.all(Exercise.class);
        add(Messages.groupGeneral, "ex", new ExerciseReader(exercises, Act.ADD));
        add(Messages.groupGeneral, "prog", new ExerciseReader(exercises, Act.PROGRESS));
        add(Messages.groupGeneral, "reg", new ExerciseReader(exercises, Act.REGRESS));
        items = ShortNames.of(catalogue.all(ExamItem.class));
        FindingText text = new FindingText(catalogue);
        items.forEach((word, item) -> add(item.getSection(), word, new FindingReader(item, text)));
        catalogue.all(OutcomeInstrument.class).forEach(instrument -> add(Messages.groupScores,
                ShortNames.word(instrument.getAbbreviation()), new ScoreReader(instrument)));
    }

    private void add(String group, String word, EntryReader reader) {
        if (readers.putIfAbsent(word, reader) == null) {
            groups.put(word, group);
        }
    }

    /** Reads a phrase that has words. */
    public Entry read(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        Token first = tokens.get(0);
        int length = tokens.get(tokens.size() - 1).end() - first.offset();
        try {
            int at = subjectOf(tokens);
            Token subject = tokens.get(at);
            EntryReader reader = readers.get(subject.word());
            if (reader == null) {
                throw Misread.unknown(subject, Messages.unknown, readers.keySet());
            }
            return new Entry(first.offset(), length,
                    reader.read(phrase, subject, tokens.subList(at + 1, tokens.size())));
        } catch (Misread wrong) {
            return new Entry(first.offset(), length, wrong.mistake());
        }
    }

    /** Which word is the subject: the first, unless it only announces the kind of the second. */
    private int subjectOf(List<Token> tokens) {
        Class<? extends ExamItem> kind = PREFIXES.get(tokens.get(0).word());
        return kind != null && tokens.size() > 1 && kind.isInstance(items.get(tokens.get(1).word())) ? 1 : 0;
    }

    /** Words that fit after these words of a phrase. */
    public List<Word> next(List<Token> tokens) {
        int at = tokens.isEmpty() ? 0 : subjectOf(tokens);
        if (tokens.isEmpty() || tokens.size() == 1 && PREFIXES.containsKey(tokens.get(0).word())) {
            return readers.entrySet().stream().map(entry -> new Word(entry.getKey(), entry.getValue().meaning()))
                    .toList();
        }
        EntryReader reader = readers.get(tokens.get(at).word());
        return reader == null ? List.of() : reader.next(tokens.subList(at + 1, tokens.size()));
    }

    /** The entry that says a finding; empty when a line cannot say all of it. */
    public Optional<String> print(Finding finding) {
        return reader(finding).flatMap(reader -> reader.write(finding));
    }

    /** What was found, in words; empty when the item has no short name. */
    public String result(Finding finding) {
        return reader(finding).map(reader -> reader.result(finding)).orElse("");
    }

    private Optional<FindingReader> reader(Finding finding) {
        return items.values().stream().filter(item -> item.getId().equals(finding.getItem()))
                .filter(item -> FindingDraft.of(item, "").eClass() == finding.eClass()).findFirst()
                .map(item -> (FindingReader) readers.get(ShortNames.word(item.getShorthand())));
    }

    /** What a line can be about. */
    public List<Topic> topics() {
        return readers.entrySet().stream().map(entry -> new Topic(groups.getOrDefault(entry.getKey(), ""),
                entry.getKey(), entry.getValue().meaning(), entry.getValue().form())).toList();
    }
}
