package org.plumbline.core.internal.shorthand;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.plumbline.core.entry.Slot;
import org.plumbline.core.exam.FindingDraft;
import org.plumbline.core.exam.FindingReading;
import org.plumbline.core.exam.FindingReading.Changes;
import org.plumbline.core.exam.FindingReading.Problem;
import org.plumbline.core.exam.FindingText;
import org.plumbline.core.exam.Found;
import org.plumbline.core.exam.SpineLayout;
import org.plumbline.core.shorthand.Statement;
import org.plumbline.core.shorthand.Statement.FindingEntry;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.PalpationItem;
import org.plumbline.model.chart.Finding;
import org.plumbline.model.chart.NeuroFinding;
import org.plumbline.model.chart.ObservationFinding;
import org.plumbline.model.chart.Side;

/**
 * Reads findings of one item: side, level, then what one would type into its cell, and at the end a remark in quotation
 * marks. Two values with a stroke between them are those of left and right.
 */
final class FindingReader implements EntryReader {

    /** Words that stand alone for an item within normal limits. */
    private static final Set<String> NORMAL = Set.of("n", "wnl");

    /** Letters of P.A.R.T., before any words; a small p would be a mark of pain. */
    private static final Pattern LETTERS = Pattern.compile("\\G\\s*[part]{1,4}(?=\\s|,|$)");

    private final ExamItem item;
    private final FindingText text;
    private final List<String> levels;
    private final FindingForms forms;

    /** Where in a phrase the result begins, and the places it is for. */
    private record Start(int at, Optional<Side> side, @Nullable String level) {
    }

    FindingReader(ExamItem item, FindingText text) {
        this.item = item;
        this.text = text;
        levels = item instanceof PalpationItem felt ? felt.getLevels() : List.of();
        forms = FindingForms.of(item);
    }

    @Override
    public List<Statement> read(Phrase phrase, Token subject, List<Token> rest) throws Misread {
        Start start = start(rest);
        if (!levels.isEmpty() && start.level() == null) {
            throw Misread.missing(subject, Messages.whichLevel, item.getLabel());
        }
        Optional<Token> remark = rest.size() > start.at() + 1 && rest.getLast().quoted() ? Optional.of(rest.getLast())
                : Optional.empty();
        List<Token> result = rest.subList(start.at(), rest.size() - (remark.isPresent() ? 1 : 0));
        boolean stroke = start.side().isEmpty() && item.isSided() && !result.isEmpty() && isForBothSides(result.get(0));
        if (start.side().isEmpty() && needsSide(start) && !stroke) {
            throw Misread.missing(subject, Messages.whichSide, item.getLabel());
        }
        if (result.isEmpty()) {
            throw Misread.missing(subject, Messages.whatFound, item.getLabel(), forms.form());
        }
        List<Statement> said = new ArrayList<>();
        for (Side side : stroke ? List.of(Side.LEFT, Side.RIGHT) : sides(start)) {
            String entry = phrase.text(result.getFirst(), result.getLast());
            String ofSide = stroke ? half(entry, result.getFirst(), side) : entry;
            said.add(one(new Slot(item, side, start.level()), ofSide, result.getFirst(), remark));
        }
        return said;
    }

    /** Reads sides and levels, in any order. */
    private Start start(List<Token> rest) throws Misread {
        Optional<Side> side = Optional.empty();
        String level = null;
        int at = 0;
        while (at < rest.size()) {
            Token token = rest.get(at);
            Optional<Side> named = Sides.named(token).filter(one -> one != Side.CENTRAL || !levels.isEmpty());
            if (side.isEmpty() && named.isPresent()) {
                side = named;
            } else if (level == null && !token.quoted() && levels.contains(token.text().toUpperCase(Locale.ROOT))) {
                level = token.text().toUpperCase(Locale.ROOT);
            } else {
                break;
            }
            if (!item.isSided() && side.isPresent()) {
                throw Misread.wrong(token, Messages.noSides, item.getLabel());
            }
            at++;
        }
        return new Start(at, side, level);
    }

    /** Segments are in the middle unless a side is said, but for the joints that have no middle. */
    private boolean needsSide(Start start) {
        return item.isSided() && (levels.isEmpty() || SpineLayout.SACROILIAC.equals(start.level()));
    }

    private static List<Side> sides(Start start) {
        Side side = start.side().orElse(Side.CENTRAL);
        return side == Side.BOTH ? List.of(Side.LEFT, Side.RIGHT) : List.of(side);
    }

    private static boolean isForBothSides(Token token) {
        return !token.quoted() && token.text().matches("[^/]+/[^/]+");
    }

    /** The entry with the half of its first word that is for one side; every word stays where it is. */
    private static String half(String entry, Token first, Side side) {
        int stroke = first.text().indexOf('/');
        return side == Side.LEFT ? entry.substring(0, stroke) + " ".repeat(first.length() - stroke)
                + entry.substring(first.length()) : " ".repeat(stroke + 1) + entry.substring(stroke + 1);
    }

    private FindingEntry one(Slot place, String entry, Token first, Optional<Token> remark) throws Misread {
        Finding finding = draft(place);
        switch (reading(finding, entry)) {
            case Changes changes -> changes.applyTo(finding);
            case Problem problem -> throw misread(problem, entry, first);
        }
        if (remark.isPresent()) {
            if (finding.getComment() != null) {
                throw Misread.wrong(remark.get(), Messages.twice, Likeness.shortened(remark.get().text()));
            }
            finding.setComment(remark.get().text());
        }
        return new FindingEntry(place, finding, name(place), result(finding));
    }

    private FindingReading reading(Finding finding, String entry) {
        return NORMAL.contains(entry.strip().toLowerCase(Locale.ROOT)) ? text.normal(finding)
                : text.read(finding, levels.isEmpty() ? entry
                        : LETTERS.matcher(entry).replaceAll(letters -> letters.group().toUpperCase(Locale.ROOT)));
    }

    private Misread misread(Problem problem, String entry, Token first) {
        boolean somewhere = problem.to() > problem.from();
        int from = somewhere ? problem.from() : 0;
        int to = somewhere ? problem.to() : entry.length();
        Token word = new Token(first.offset() + from, to - from, entry.substring(from, to), false);
        return Misread.unknown(word, problem.words(), forms.words().stream().map(Word::word).toList());
    }

    private Finding draft(Slot place) {
        Finding finding = FindingDraft.of(item, "");
        finding.setSide(place.side());
        finding.setLevel(place.level());
        return finding;
    }

    private static String name(Slot place) {
        return join(", ", place.item().getLabel(), Sides.name(place.side()), place.level());
    }

    /** What was found, as it stands in a cell, with the remark. */
    String result(Finding finding) {
        String said = text.print(finding);
        String comment = finding.getComment();
        return comment == null || said.endsWith(comment) ? said : said + " \u201c" + comment + '\u201d';
    }

    /**
     * The entry that says this finding; empty when a line cannot say all of it. Where it names no side it is one of the
     * middle.
     */
    Optional<String> write(Finding finding) {
        String said = text.print(finding);
        String comment = finding.getComment();
        String entry = join(" ", item.getShorthand(), finding.getLevel(), letter(Slot.side(finding)), said);
        String whole = comment == null || said.endsWith(", " + comment) ? entry : entry + " \"" + comment + '"';
        return Optional.of(whole).filter(line -> says(line, finding));
    }

    /** The letter for a side. The middle of a segment has one, or else an R that follows would be its right. */
    private String letter(Side side) {
        return side == Side.CENTRAL && !levels.isEmpty() ? Sides.MIDDLE : Sides.letter(side);
    }

    private boolean says(String line, Finding finding) {
        List<Phrase> phrases = Phrase.of(line);
        if (phrases.size() != 1) {
            return false;
        }
        try {
            Phrase phrase = phrases.getFirst();
            List<Token> tokens = phrase.tokens();
            return read(phrase, tokens.getFirst(), tokens.subList(1, tokens.size())) instanceof List<Statement> read
                    && read.size() == 1 && read.getFirst() instanceof FindingEntry said && same(said.found(), finding);
        } catch (Misread cannotBeSaid) {
            return false;
        }
    }

    private static boolean same(Finding said, Finding finding) {
        return Found.same(said, finding) && Slot.side(said) == Slot.side(finding)
                && Found.like(said).test(withSide(finding, said.getSide()));
    }

    private static Finding withSide(Finding finding, Side side) {
        Finding copy = EcoreUtil.copy(finding);
        copy.setSide(side);
        return copy;
    }

    private static String join(String separator, @Nullable String... parts) {
        return String.join(separator,
                Stream.of(parts).filter(Objects::nonNull).filter(part -> !part.isBlank()).toList());
    }

    @Override
    public List<Word> next(List<Token> rest) {
        List<Word> words = new ArrayList<>();
        Start start;
        try {
            start = start(rest);
        } catch (Misread noSides) {
            return words;
        }
        if (start.at() == rest.size()) {
            if (start.side().isEmpty() && item.isSided()) {
                words.addAll(Sides.words());
            }
            if (start.level() == null) {
                levels.forEach(level -> words.add(new Word(level.toLowerCase(Locale.ROOT), item.getLabel())));
            }
        }
        if (start.side().isPresent() || !needsSide(start)) {
            String said = String.join(" ", rest.subList(start.at(), rest.size()).stream().map(Token::text).toList());
            forms.words().stream().filter(word -> fits(said, word.word())).forEach(words::add);
        }
        return words;
    }

    /** Whether a word can follow; to words of one's own any word could be added. */
    private boolean fits(String said, String word) {
        Finding draft = FindingDraft.of(item, "");
        boolean wordsOfOnesOwn = draft instanceof NeuroFinding || draft instanceof ObservationFinding;
        return said.isEmpty() || !wordsOfOnesOwn && reading(draft, said + ' ' + word) instanceof Changes;
    }

    @Override
    public String meaning() {
        return item.getLabel();
    }

    @Override
    public String form() {
        return (item.isSided() ? Messages.formSide + ' ' : "") + forms.form();
    }
}
