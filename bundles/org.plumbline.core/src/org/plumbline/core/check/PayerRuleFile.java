package org.plumbline.core.check;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.core.internal.catalogue.ChapterText;
import org.plumbline.core.internal.catalogue.ContentChecks;
import org.plumbline.core.internal.catalogue.ContentFile;
import org.plumbline.core.internal.check.RuleChecks;
import org.plumbline.model.catalogue.CatalogueFactory;
import org.plumbline.model.catalogue.Chapter;
import org.plumbline.model.catalogue.PayerRuleSet;

/**
 * Rule sets of payers that a clinic adds to the knowledge. As a file they are a chapter of a content pack with
 * {@code payerRuleSets} and nothing else, so that they can become a pack.
 *
 * @param sets the rule sets
 */
public record PayerRuleFile(List<PayerRuleSet> sets) {

    private static final String STORED = "payer-rules.xml";

    public PayerRuleFile {
        sets = List.copyOf(sets);
    }

    /**
     * Reads a file, and checks that what it says holds together and with the knowledge: ids are its own, references
     * lead somewhere, checks and fields exist.
     *
     * @param name name of the file, for problems
     * @param content its text
     * @throws PayerRuleException if anything is wrong with it; the exception tells all, with lines
     */
    public static PayerRuleFile read(String name, String content, Catalogue installed) throws PayerRuleException {
        ContentFile file = file(name, content);
        List<ContentProblem> problems = new ArrayList<>(file.problems());
        if (problems.isEmpty()) {
            problems.addAll(ContentChecks.check(file, installed));
            problems.addAll(RuleChecks.of(file));
        }
        return of(file, problems);
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws PayerRuleException if it is damaged
     */
    public static PayerRuleFile stored(String content) throws PayerRuleException {
        ContentFile file = file(STORED, content);
        return of(file, file.problems());
    }

    private static ContentFile file(String name, String content) {
        ContentFile file = new ContentFile(name);
        file.read(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    private static PayerRuleFile of(ContentFile file, List<ContentProblem> problems) throws PayerRuleException {
        if (!problems.isEmpty()) {
            throw new PayerRuleException(problems);
        }
        return new PayerRuleFile(file.root(Chapter.class).map(Chapter::getPayerRuleSets).orElseThrow(
                () -> new PayerRuleException(List.of(new ContentProblem(file.name(), 0, RuleChecks.NO_CHAPTER)))));
    }

    /** These sets and others; of two with one id the other's counts. */
    public PayerRuleFile with(PayerRuleFile others) {
        Map<String, PayerRuleSet> all = new LinkedHashMap<>();
        sets.forEach(set -> all.put(set.getId(), set));
        others.sets.forEach(set -> all.put(set.getId(), set));
        return new PayerRuleFile(List.copyOf(all.values()));
    }

    /** The knowledge with these sets added. */
    public Catalogue addedTo(Catalogue installed) {
        return sets.isEmpty() ? installed : installed.with(chapter());
    }

    /** The sets as a file. */
    public String text() {
        return ChapterText.of(chapter());
    }

    private Chapter chapter() {
        Chapter chapter = CatalogueFactory.eINSTANCE.createChapter();
        chapter.setLabel("Rules of payers");
        chapter.getPayerRuleSets().addAll(EcoreUtil.copyAll(sets));
        return chapter;
    }
}
