package org.dealwright.json;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records' accessors and constructors as functions, made once, as fast as if they were written out. */
final class Handles {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private Handles() {}

    /** What gives a component of a record. */
    static Function<Object, Object> accessor(RecordComponent component) {
        try {
            return function(LOOKUP.unreflect(component.getAccessor()));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What makes a record of its one component. */
    static Function<Object, Object> wrapper(Class<?> type) {
        return function(constructor(type));
    }

    /** What makes a record of its components, in their order. */
    static Function<@Nullable Object[], Object> maker(Class<?> type) {
        MethodHandle constructor = constructor(type);
        MethodHandle spread = constructor
                .asSpreader(Object[].class, constructor.type().parameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
        return values -> {
            try {
                return (Object) spread.invokeExact(values);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new IllegalStateException(e);
            }
        };
    }

    private static MethodHandle constructor(Class<?> type) {
        Class<?>[] components = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            Constructor<?> canonical = type.getDeclaredConstructor(components);
            return LOOKUP.unreflectConstructor(canonical);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // the factory makes what it is told
    private static Function<Object, Object> function(MethodHandle handle) {
        try {
            CallSite site = LambdaMetafactory.metafactory(
                    LOOKUP,
                    "apply",
                    MethodType.methodType(Function.class),
                    ANY,
                    handle,
                    handle.type().wrap());
            return (Function<Object, Object>) site.getTarget().invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
