package org.plumbline.core.internal.shorthand;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.plumbline.core.shorthand.Statement;
import org.plumbline.core.shorthand.Statement.NormalEntry;
import org.plumbline.model.catalogue.ExamItem;
import org.plumbline.model.catalogue.PalpationItem;
import org.plumbline.model.catalogue.TestCluster;

/** Reads that a section of the examination is within normal limits as far as it was not looked at. */
final class NormalReader implements EntryReader {

    private static final String ALL = "all";

    private final Map<String, List<ExamItem>> sections = new LinkedHashMap<>();

    NormalReader(List<ExamItem> items) {
        List<ExamItem> routine = items.stream().filter(ExamItem::isRoutine).filter(NormalReader::isOne).toList();
        routine.forEach(item -> sections.computeIfAbsent(item.getSection(), section -> new ArrayList<>()).add(item));
        sections.put(ALL, routine);
    }

    /** Whether an item is one finding: a cluster follows from its tests, and which segments were felt is not known. */
    private static boolean isOne(ExamItem item) {
        return !(item instanceof TestCluster) && !(item instanceof PalpationItem felt && !felt.getLevels().isEmpty());
    }

    @Override
    public List<Statement> read(Phrase phrase, Token subject, List<Token> rest) throws Misread {
        if (rest.isEmpty()) {
            throw Misread.missing(subject, Messages.whatFound, meaning(), form());
        }
        List<Statement> statements = new ArrayList<>();
        for (Token token : rest) {
            List<ExamItem> items = sections.get(token.word());
            if (items == null) {
                throw Misread.unknown(token, Messages.noSection, sections.keySet());
            }
            statements.add(new NormalEntry(List.copyOf(items), meaning(),
                    Messages.format(Messages.section, token.word())));
        }
        return statements;
    }

    @Override
    public List<Word> next(List<Token> rest) {
        return sections.keySet().stream().map(section -> new Word(section,
                Messages.format(Messages.section, section))).toList();
    }

    @Override
    public String meaning() {
        return Messages.normalTopic;
    }

    @Override
    public String form() {
        return String.join(" | ", sections.keySet());
    }
}
