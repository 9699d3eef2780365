package org.plumbline.core.check;

import java.util.List;

import org.plumbline.core.catalogue.ContentProblem;

/** A file does not hold rules of payers that can be used. */
public final class PayerRuleException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<ContentProblem> problems;

    PayerRuleException(List<ContentProblem> problems) {
        super(problems.getFirst().toString());
        this.problems = List.copyOf(problems);
    }

    /** What is wrong, with file and line; never empty. */
    public List<ContentProblem> problems() {
        return problems;
    }
}
