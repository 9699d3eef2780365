package org.plumbline.guards;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys of a properties file with their lines, as they stand in it.
 *
 * @param path where it lies
 * @param keys every key with its first line
 * @param repeated keys that stand there again
 */
record PropertiesFile(String path, Map<String, Integer> keys, List<String> repeated) {

    private static final Pattern ENTRY = Pattern.compile("\\s*([^#!=:\\s][^=:\\s]*)\\s*[=:].*");

    static PropertiesFile read(SourceTree tree, String path) {
        PropertiesFile file = new PropertiesFile(path, new LinkedHashMap<>(), new ArrayList<>());
        boolean continued = false;
        int number = 0;
        for (String line : tree.text(path).split("\n")) {
            number++;
            Matcher entry = ENTRY.matcher(line);
            if (!continued && entry.matches() && file.keys.putIfAbsent(entry.group(1), number) != null) {
                file.repeated.add(entry.group(1));
            }
            continued = line.endsWith("\\");
        }
        return file;
    }
}
