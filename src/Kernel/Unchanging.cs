using System.Collections.Concurrent;
using System.Reflection;

namespace MotCua.Kernel;

/// <summary>Whether a value can be changed at all once it is made: where it cannot, it is the same or another, and nobody need keep a copy to see that.</summary>
internal static class Unchanging
{
    private static readonly HashSet<Type> Plain = [typeof(string), typeof(decimal), typeof(Guid), typeof(DateTimeOffset), typeof(DateTime), typeof(DateOnly), typeof(TimeOnly), typeof(TimeSpan)];
    private static readonly HashSet<Type> OnlyRead = [typeof(IReadOnlyList<>), typeof(IReadOnlyCollection<>), typeof(IReadOnlyDictionary<,>)];
    private static readonly ConcurrentDictionary<Type, bool> Known = new();

    public static bool Is(Type type) => Known.GetOrAdd(type, static one => Is(one, []));

    private static bool Is(Type type, HashSet<Type> within)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsPrimitive || type.IsEnum || Plain.Contains(type) || !within.Add(type))
        {
            return true;
        }

        if (type.IsGenericType && OnlyRead.Contains(type.GetGenericTypeDefinition()))
        {
            return type.GetGenericArguments().All(one => Is(one, within));
        }

        // A type of the house without heirs, all of whose fields are set when it is made.
        return type.IsSealed && !type.IsArray && type.Namespace?.StartsWith(nameof(MotCua), StringComparison.Ordinal) is true && (type.IsValueType || type.BaseType == typeof(object))
            && type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).All(field => field.IsInitOnly && Is(field.FieldType, within));
    }
}
