package org.plumbline.ui.internal.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.ui.keys.IBindingService;
import org.plumbline.core.shorthand.Shorthand;
import org.plumbline.core.shorthand.Topic;
import org.plumbline.ui.Clinic;

/** What the program knows itself and help pages only name: keys as they are set, and the words of the catalogue. */
final class HelpPlaces {

    private static final String KEY = "key:";
    private static final Collection<String> PREFIXES = List.of("org.plumbline.", "org.eclipse.ui.edit.undo",
            "org.eclipse.ui.edit.redo", "org.eclipse.ui.file.save", "org.eclipse.ui.file.close",
            "org.eclipse.ui.window.quickAccess");

    private final IBindingService bindings;
    private final Clinic clinic;

    HelpPlaces(IBindingService bindings, Clinic clinic) {
        this.bindings = bindings;
        this.clinic = clinic;
    }

    /** The words for a place; the name of the place where nothing is known of it. */
    String of(String place) {
        return place.startsWith(KEY) ? key(place.substring(KEY.length())) : switch (place) {
            case "keys" -> keys();
            case "shorthand" -> shorthand();
            default -> place;
        };
    }

    private String key(String command) {
        String key = bindings.getBestActiveBindingFormattedFor(command);
        return '`' + Objects.requireNonNullElse(key, Messages.noKey) + '`';
    }

    /** The commands of the program that have keys, by name. */
    private String keys() {
        return Arrays.stream(bindings.getBindings()).map(Binding::getParameterizedCommand).filter(HelpPlaces::isOurs)
                .distinct().filter(command -> bindings.getActiveBindingsFor(command).length > 0)
                .sorted(Comparator.comparing(HelpPlaces::name))
                .map(command -> "- " + Arrays.stream(bindings.getActiveBindingsFor(command))
                        .map(keys -> '`' + keys.format() + '`').collect(Collectors.joining(", ")) + ' ' + name(command))
                .collect(Collectors.joining("\n"));
    }

    private static boolean isOurs(ParameterizedCommand command) {
        return command != null && PREFIXES.stream().anyMatch(command.getId()::startsWith);
    }

    private static String name(ParameterizedCommand command) {
        try {
            return command.getName().replace(" \u2026", "");
        } catch (NotDefinedException e) {
            return command.getId();
        }
    }

    /** The words of the line by group, each group with the ways its entries go on. */
    private String shorthand() {
        Map<String, Map<String, List<Topic>>> groups = new LinkedHashMap<>();
        new Shorthand(clinic.catalogue()).topics().forEach(topic -> groups.computeIfAbsent(topic.group(),
                group -> new LinkedHashMap<>()).computeIfAbsent(topic.form(), form -> new ArrayList<>()).add(topic));
        StringBuilder words = new StringBuilder();
        groups.forEach((group, forms) -> {
            words.append("\n## ").append(group.substring(0, 1).toUpperCase()).append(group.substring(1)).append('\n');
            forms.forEach((form, topics) -> {
                words.append("    \u2026 ").append(form).append('\n');
                topics.forEach(topic -> words.append("- `").append(topic.word()).append("` ").append(topic.meaning())
                        .append('\n'));
            });
        });
        return words.toString();
    }
}
