package org.plumbline.cli.internal;

import java.io.PrintWriter;
import java.time.temporal.Temporal;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.plumbline.core.check.QuickFix;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.Entry;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;

/**
 * Writes results of the core as JSON. A record is an object of its components, a date a string in ISO form, an entry
 * of the catalogue its id and label, an object of a chart its id; what is empty is null.
 */
final class Json {

    private static final Gson GSON = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().serializeNulls()
            .registerTypeAdapter(Optional.class, (JsonSerializer<Optional<?>>) (any, type, context) ->
                    context.serialize(any.orElse(null)))
            .registerTypeAdapter(OptionalInt.class, (JsonSerializer<OptionalInt>) (whole, type, context) ->
                    context.serialize(whole.isPresent() ? whole.getAsInt() : null))
            .registerTypeHierarchyAdapter(EObject.class,
                    (JsonSerializer<EObject>) (object, type, context) -> id(object))
            // the later of two that fit decides: an entry is an object too
            .registerTypeHierarchyAdapter(Entry.class, (JsonSerializer<Entry>) (entry, type, context) -> entry(entry))
            .registerTypeHierarchyAdapter(Enumerator.class,
                    (JsonSerializer<Enumerator>) (word, type, context) -> new JsonPrimitive(word.getLiteral()))
            .registerTypeHierarchyAdapter(Temporal.class,
                    (JsonSerializer<Temporal>) (moment, type, context) -> new JsonPrimitive(moment.toString()))
            .registerTypeHierarchyAdapter(QuickFix.class,
                    (JsonSerializer<QuickFix>) (fix, type, context) -> new JsonPrimitive(fix.label()))
            .registerTypeAdapter(Catalogue.class,
                    (JsonSerializer<Catalogue>) (all, type, context) -> new JsonPrimitive(all.version()))
            .create();

    private Json() {
    }

    static void print(Object value, PrintWriter out) {
        out.println(GSON.toJson(value));
    }

    private static JsonElement entry(Entry entry) {
        JsonObject written = new JsonObject();
        written.addProperty("id", entry.getId());
        written.addProperty("label", entry.getLabel());
        return written;
    }

    private static JsonElement id(EObject object) {
        var feature = object.eClass().getEIDAttribute();
        return feature == null ? JsonNull.INSTANCE : new JsonPrimitive(String.valueOf(object.eGet(feature)));
    }
}
