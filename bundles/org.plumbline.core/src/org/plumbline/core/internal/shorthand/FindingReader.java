package org.plumbline.core.internal.shorthand;

import static org.plumbline.model.chart.ChartPackage.Literals.FINDING;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__COMMENT;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__LEVEL;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__NORMALITY;
import static org.plumbline.model.chart.ChartPackage.Literals.FINDING__SIDE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.core.exam.FindingNormality;
import org.plumbline.core.shorthand.Statement;
import org.plumbline.core.shorthand.Statement.FindingEntry;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.ObservationItem;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.Normality;
import org.plumbline.model.chart.SegmentFinding;
import org.plumbline.model.chart.Side;

/** Reads findings of one item. */
final class FindingReader implements EntryReader {

    private final ExamItem item;
    private final FindingGrammar grammar;
    private final Finding blank;

    FindingReader(ExamItem item) {
        this.item = item;
        grammar = FindingGrammar.of(item);
        blank = FindingDraft.of(item, "");
    }

    @Override
    public List<Statement> read(Phrase phrase, Token subject, List<Token> rest) throws Misread {
        if (item.isSided() && !saysSide(rest) && rest.stream().anyMatch(this::forBothSides)) {
            return List.of(one(phrase, subject, sides(rest, 0), Map.of(FINDING__SIDE, Side.LEFT)),
                    one(phrase, subject, sides(rest, 1), Map.of(FINDING__SIDE, Side.RIGHT)));
        }
        return List.of(one(phrase, subject, rest, Map.of()));
    }

    private boolean saysSide(List<Token> rest) {
        return rest.stream().anyMatch(token -> !token.quoted() && SideSlot.named(token).isPresent());
    }

    /** Whether a word such as {@code 20/18} gives a value for each side. */
    private boolean forBothSides(Token token) {
        return !token.quoted() && token.text().matches("[^/]+/[^/]+") && meant(half(token, 0)) && meant(half(token, 1));
    }

    private boolean meant(Token token) {
        try {
            for (Slot slot : grammar.slots()) {
                if (!slot.read(token, item).isEmpty()) {
                    return true;
                }
            }
            return false;
        } catch (Misread wrongValue) {
            return true;
        }
    }

    private List<Token> sides(List<Token> rest, int side) {
        return rest.stream().map(token -> forBothSides(token) ? half(token, side) : token).toList();
    }

    private static Token half(Token token, int side) {
        return new Token(token.offset(), token.length(), token.text().split("/")[side], false);
    }

    private FindingEntry one(Phrase phrase, Token subject, List<Token> rest, Map<EAttribute, Object> known)
            throws Misread {
        Map<EAttribute, Object> values = new LinkedHashMap<>(known);
        for (int i = 0; i < rest.size(); i++) {
            Token token = rest.get(i);
            if (token.quoted()) {
                remark(token, values);
            } else if (!take(token, values)) {
                int last = lastOfWords(rest, i);
                words(token, phrase.text(token, rest.get(last)), values);
                i = last;
            }
        }
        complete(subject, values);
        return entry(values);
    }

    private static void remark(Token token, Map<EAttribute, Object> values) throws Misread {
        if (values.putIfAbsent(FINDING__COMMENT, token.text()) != null) {
            throw Misread.wrong(token, Messages.twice, Likeness.shortened(token.text()));
        }
    }

    /** Takes a word into the first slot that is not yet said, and says whether there is one that it is meant for. */
    private boolean take(Token token, Map<EAttribute, Object> values) throws Misread {
        boolean said = false;
        for (Slot slot : grammar.slots()) {
            Map<EAttribute, Object> read = slot.read(token, item);
            if (!read.isEmpty() && !values.keySet().containsAll(read.keySet())) {
                read.forEach(values::putIfAbsent);
                return true;
            }
            said |= !read.isEmpty();
        }
        if (said && !saysResultInWords(values)) {
            throw Misread.wrong(token, Messages.twice, token.text());
        }
        return false;
    }

    private boolean saysResultInWords(Map<EAttribute, Object> values) {
        EAttribute words = grammar.words();
        return words != null && (grammar.wordsAlone() || saysResult(values));
    }

    private static int lastOfWords(List<Token> rest, int first) {
        int last = first;
        while (last + 1 < rest.size() && !rest.get(last + 1).quoted()) {
            last++;
        }
        return last;
    }

    private void words(Token token, String text, Map<EAttribute, Object> values) throws Misread {
        EAttribute words = grammar.words();
        if (words == null || !saysResultInWords(values)) {
            throw Misread.unknown(token, Messages.unknownHere,
                    grammar.slots().stream().flatMap(slot -> slot.words(item).stream()).map(Word::word).toList());
        }
        values.merge(words, text, (result, more) -> result + " " + more);
    }

    /** Whether something was said that only findings of this kind have. */
    private static boolean saysResult(Map<EAttribute, Object> values) {
        return values.keySet().stream().anyMatch(feature -> feature.getEContainingClass() != FINDING);
    }

    private void complete(Token subject, Map<EAttribute, Object> values) throws Misread {
        if (item.isSided() && !values.containsKey(FINDING__SIDE)) {
            throw Misread.missing(subject, Messages.whichSide, item.getLabel());
        }
        if (blank instanceof SegmentFinding && !values.containsKey(FINDING__LEVEL)) {
            throw Misread.missing(subject, Messages.whichLevel, item.getLabel());
        }
        if (Set.of(FINDING__SIDE, FINDING__LEVEL).containsAll(values.keySet())) {
            throw Misread.missing(subject, Messages.whatFound, item.getLabel(), grammar.form());
        }
        if (!saysResult(values) && values.get(FINDING__NORMALITY) == Normality.NORMAL) {
            Finding normal = FindingDraft.of(item, "");
            FindingNormality.setNormal(normal);
            normal.eClass().getEAttributes().stream().filter(normal::eIsSet)
                    .forEach(feature -> values.put(feature, normal.eGet(feature)));
        }
    }

    private FindingEntry entry(Map<EAttribute, Object> values) {
        boolean whole = saysResult(values) || values.containsKey(FINDING__NORMALITY);
        Normality told = JudgementSlot.told(finding(values));
        if (told != Normality.NOT_TESTED) {
            values.putIfAbsent(FINDING__NORMALITY, told);
        }
        Finding finding = finding(values);
        return new FindingEntry(item, finding.getSide(), Collections.unmodifiableMap(values), whole, subject(finding),
                result(finding));
    }

    private Finding finding(Map<EAttribute, Object> values) {
        Finding finding = FindingDraft.of(item, "");
        values.forEach(finding::eSet);
        return finding;
    }

    /** The item with its side. */
    private String subject(Finding finding) {
        return join(", ", Stream.of(item.getLabel(), grammar.slots().get(0).say(finding)));
    }

    /** What was found, in words. */
    String result(Finding finding) {
        List<String> said = new ArrayList<>(grammar.slots().stream().skip(1).map(slot -> slot.say(finding)).toList());
        said.add(wordsBeside(finding));
        said.add(finding.getComment() == null ? "" : '\u201c' + finding.getComment() + '\u201d');
        return join(", ", said.stream());
    }

    /** Words of one's own, unless a slot writes them. */
    private String wordsBeside(Finding finding) {
        EAttribute words = grammar.words();
        return words == null || grammar.slots().stream().anyMatch(slot -> slot.writes(words))
                || !(finding.eGet(words) instanceof String text) ? "" : text;
    }

    /** The entry that says this finding; what cannot be said is left out. */
    String write(Finding finding) {
        Stream<String> said = Stream.concat(Stream.of(item.getShorthand()),
                grammar.slots().stream().map(slot -> slot.write(finding)));
        return join(" ", Stream.concat(said, Stream.of(wordsBeside(finding),
                finding.getComment() == null ? "" : '"' + finding.getComment() + '"')));
    }

    private static String join(String separator, Stream<String> parts) {
        return String.join(separator, parts.filter(part -> !part.isBlank()).toList());
    }

    @Override
    public List<Word> next(List<Token> rest) {
        Map<EAttribute, Object> values = new LinkedHashMap<>();
        List<Word> words = new ArrayList<>();
        for (Token token : rest) {
            try {
                if (token.quoted() || !take(token, values)) {
                    return words;
                }
            } catch (Misread wrong) {
                return words;
            }
        }
        if (item instanceof ObservationItem observation) {
            observation.getGrades().forEach(grade -> words.add(new Word(grade, item.getLabel())));
        }
        for (Slot slot : grammar.slots()) {
            slot.words(item).stream().filter(word -> fits(slot, word, values)).forEach(words::add);
        }
        return words;
    }

    private boolean fits(Slot slot, Word word, Map<EAttribute, Object> values) {
        try {
            return !values.keySet().containsAll(slot.read(new Token(0, 0, word.word(), false), item).keySet());
        } catch (Misread e) {
            return false;
        }
    }

    @Override
    public String meaning() {
        return item.getLabel();
    }

    @Override
    public String form() {
        return (item.isSided() ? Messages.formSide + ' ' : "") + grammar.form();
    }
}
