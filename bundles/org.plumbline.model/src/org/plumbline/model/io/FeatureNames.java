package org.plumbline.model.io;

import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.jdt.annotation.Nullable;

/** What parsers learn about the names of features, for all threads. Names without a feature are not remembered. */
final class FeatureNames extends ConcurrentHashMap<Object, Object> {

    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Object put(Object name, @Nullable Object feature) {
        return feature == null ? null : super.put(name, feature);
    }
}
