package org.dealwright.json;

import java.lang.invoke.CallSite;
import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Records' accessors and constructors as functions, made once, as fast as if they were written out. */
final class Handles {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodType ANY = MethodType.methodType(Object.class, Object.class);

    private Handles() {}

    /** What gives a component of a record. */
    static Function<Object, Object> accessor(RecordComponent component) {
        return getter(component.getAccessor());
    }

    /** What a method without parameters gives. */
    static Function<Object, Object> getter(Method method) {
        try {
            return function(LOOKUP.unreflect(method));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The method without parameters of that name. */
    static Method method(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What makes a record of its one component. */
    static Function<Object, Object> wrapper(Class<?> type) {
        return function(constructor(type, components(type)));
    }

    /** What makes a record of its components, in their order. */
    static Function<@Nullable Object[], Object> maker(Class<?> type) {
        return maker(type, components(type));
    }

    /** What makes a value by the constructor with those parameters, in their order. */
    static Function<@Nullable Object[], Object> maker(Class<?> type, List<Class<?>> parameters) {
        MethodHandle constructor = constructor(type, parameters);
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

    private static List<Class<?>> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toList();
    }

    private static MethodHandle constructor(Class<?> type, List<Class<?>> parameters) {
        try {
            return LOOKUP.unreflectConstructor(type.getDeclaredConstructor(parameters.toArray(Class<?>[]::new)));
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
