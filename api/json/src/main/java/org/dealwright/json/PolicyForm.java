package org.dealwright.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A policy as an object of its settings, by their names. All are written, so that a policy that is kept stays what it was
 * when a later version has other defaults; one that is missing is the default.
 */
final class PolicyForm {
    private PolicyForm() {}

    /** The codec of a policy: an interface with {@code builder()} and {@code defaults()}. */
    static ObjectCodec<Object> of(Class<?> policy) {
        Object defaults = call(Handles.method(policy, "defaults"), null);
        List<Method> setters = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Method setting : settings(policy)) {
            setters.add(setter(policy, setting));
            Function<Object, Object> get = value -> call(setting, value);
            Codec<Object> codec = Codecs.ALL.component(setting.getGenericReturnType());
            parts.add(new Part(setting.getName(), get, new UsualCodec<>(codec, get.apply(defaults))));
        }
        return new ObjectCodec<>(parts, values -> build(policy, setters, values));
    }

    private static List<Method> settings(Class<?> policy) {
        return Arrays.stream(policy.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && method.getParameterCount() == 0)
                .filter(method ->
                        !method.isSynthetic() && !setters(policy, method).isEmpty())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Method setter(Class<?> policy, Method setting) {
        return setters(policy, setting).get(0);
    }

    /** What sets it as a whole. */
    private static List<Method> setters(Class<?> policy, Method setting) {
        Class<?> builder = Handles.method(policy, "builder").getReturnType();
        return Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(setting.getName()) && method.getParameterCount() == 1)
                .filter(method -> method.getParameterTypes()[0].isAssignableFrom(setting.getReturnType()))
                .toList();
    }

    private static Object build(Class<?> policy, List<Method> setters, @Nullable Object[] values) {
        Method start = Handles.method(policy, "builder");
        Object builder = call(start, null);
        for (int i = 0; i < values.length; i++) {
            call(setters.get(i), builder, values[i]);
        }
        return call(Handles.method(start.getReturnType(), "build"), builder);
    }

    private static Object call(Method method, @Nullable Object target, @Nullable Object... arguments) {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException refused) {
                throw refused;
            }
            throw new IllegalStateException(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
