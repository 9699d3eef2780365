package org.plumbline.core.differential;

import java.util.List;

import org.plumbline.model.catalogue.Condition;

/**
 * A condition with what speaks for and against it.
 *
 * @param condition the condition
 * @param arguments what speaks for and against it, the strongest first
 * @param favor weight of what counts for it
 * @param doubt weight of what counts against it
 */
public record Hypothesis(Condition condition, List<Argument> arguments, double favor, double doubt) {

    public Hypothesis {
        arguments = List.copyOf(arguments);
    }

    /**
     * Its place in the order: what counts for it less what counts against it. It orders conditions and says nothing
     * about how probable any of them is.
     */
    public double order() {
        return favor - doubt;
    }

    /** What speaks for it. */
    public List<Argument> favoring() {
        return arguments.stream().filter(Argument::favors).toList();
    }

    /** What speaks against it. */
    public List<Argument> opposing() {
        return arguments.stream().filter(argument -> !argument.favors()).toList();
    }

    /** Key of the suggestion that it be the working diagnosis. */
    public String key() {
        return "differential:" + condition.getId();
    }
}
