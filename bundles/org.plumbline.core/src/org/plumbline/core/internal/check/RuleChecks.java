package org.plumbline.core.internal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.catalogue.ContentProblem;
import org.plumbline.core.check.DocumentationCheck;
import org.plumbline.core.diagnosis.CodeLists;
import org.plumbline.core.internal.catalogue.ContentFile;
import org.plumbline.model.catalogue.Chapter;
import org.plumbline.model.catalogue.PayerRule;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.model.catalogue.RequiredContent;

/** Checks that the rules of a file can be applied: that the checks and fields they name exist. */
public final class RuleChecks {

    /** What is said of a file that is something else. */
    public static final String NO_CHAPTER = "The file holds no chapter with rules of payers.";

    private static final Set<String> CHECKS = AllChecks.of(new CodeLists(List.of()), 0).stream()
            .map(DocumentationCheck::id).collect(Collectors.toUnmodifiableSet());

    private RuleChecks() {
    }

    /** The problems of a file of rule sets, in the order of the file. */
    public static List<ContentProblem> of(ContentFile file) {
        List<ContentProblem> problems = new ArrayList<>();
        file.root(Chapter.class).ifPresent(chapter -> {
            chapter.eContents().stream().filter(part -> !(part instanceof PayerRuleSet)).forEach(part -> problems.add(
                    file.problem(part, "The file may hold payerRuleSets and nothing else.")));
            chapter.getPayerRuleSets().stream().flatMap(set -> set.getRules().stream())
                    .forEach(rule -> check(rule, file, problems));
        });
        return problems;
    }

    private static void check(PayerRule rule, ContentFile file, List<ContentProblem> problems) {
        if (rule.getCheck() != null && !CHECKS.contains(rule.getCheck())) {
            problems.add(problem(rule, rule.getCheck(), file,
                    "is no check; there are " + String.join(", ", CHECKS.stream().sorted().toList()) + '.'));
        }
        for (RequiredContent content : rule.getContents()) {
            content.getFields().stream().filter(name -> ChartField.of(name).isEmpty())
                    .forEach(name -> problems.add(problem(content, name, file, "is no field of a chart.")));
        }
    }

    private static ContentProblem problem(EObject part, String name, ContentFile file, String what) {
        return file.problem(part, name + ' ' + what);
    }
}
