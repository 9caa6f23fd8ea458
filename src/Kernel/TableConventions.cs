using System.Reflection;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace MotCua.Kernel;

/// <summary>What holds for every table on both databases, so that no module has to say it.</summary>
internal static class TableConventions
{
    public static void Convert(ModelConfigurationBuilder configuration, IEnumerable<Assembly> modules)
    {
        foreach (var id in modules.Append(typeof(Database).Assembly).Distinct().SelectMany(assembly => assembly.GetTypes()).Where(IsId))
        {
            configuration.Properties(id).HaveConversion(typeof(IdConverter<>).MakeGenericType(id));
        }

        configuration.Properties<TimeSpan>().HaveConversion<TimeSpanToTicksConverter>();
    }

    public static void Apply(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes())
        {
            foreach (var property in entity.GetProperties())
            {
                property.SetColumnName(SnakeCase(property.GetColumnName()));
                var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                if (type.IsEnum && property.GetValueConverter() is null && property.GetProviderClrType() is null)
                {
                    property.SetProviderClrType(typeof(string));
                }
            }

            foreach (var key in entity.FindPrimaryKey()?.Properties.Where(key => key.ClrType != typeof(int) && key.ClrType != typeof(long)) ?? [])
            {
                // Keys are made by us; otherwise EF takes a new child with a key for an old one.
                key.ValueGenerated = ValueGenerated.Never;
            }

            if (typeof(Aggregate).IsAssignableFrom(entity.ClrType))
            {
                entity.FindProperty(nameof(Aggregate.Version))!.IsConcurrencyToken = true;
            }
        }
    }

    public static void PrefixTablesWithSchema(ModelBuilder model)
    {
        foreach (var entity in model.Model.GetEntityTypes().Where(entity => entity.GetSchema() is not null))
        {
            entity.SetTableName($"{entity.GetSchema()}_{entity.GetTableName()}");
            entity.SetSchema(null);
        }
    }

    private static bool IsId(Type type) =>
        type.IsValueType && type.GetInterfaces().Any(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IId<>));

    private static string SnakeCase(string name)
    {
        var snake = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsUpper(name[i]) && i > 0 && name[i - 1] != '_' && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]))))
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(name[i]));
        }

        return snake.ToString();
    }
}

/// <summary>A typed id is a plain guid in the database.</summary>
public sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => new TId { Value = value })
    where TId : struct, IId<TId>;

/// <summary>SQLite knows no instants: they are microseconds since 1970, so that they sort and compare.</summary>
internal sealed class MicrosecondsConverter() : ValueConverter<DateTimeOffset, long>(
    instant => (instant.UtcTicks - DateTimeOffset.UnixEpoch.UtcTicks) / TimeSpan.TicksPerMicrosecond,
    micros => DateTimeOffset.UnixEpoch.AddTicks(micros * TimeSpan.TicksPerMicrosecond));

/// <summary>PostgreSQL takes instants in UTC only.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(
    instant => instant.ToUniversalTime(),
    instant => instant);

/// <summary>Values kept as one JSON text.</summary>
public static class JsonText
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Converters = { new System.Text.Json.Serialization.JsonStringEnumConverter() },
    };

    /// <summary>What a value is compared with afterwards, to see whether it was changed: itself where it cannot be changed, else a copy.</summary>
    internal static T AsItWas<T>(T value) => Unchanging.Is(typeof(T)) ? value : JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, Options), Options)!;
}

internal sealed class JsonConverter<T>() : ValueConverter<T, string>(
    value => JsonSerializer.Serialize(value, JsonText.Options),
    text => JsonSerializer.Deserialize<T>(text, JsonText.Options)!);

internal sealed class JsonComparer<T>() : ValueComparer<T>(
    (a, b) => ReferenceEquals(a, b) || JsonSerializer.Serialize(a, JsonText.Options) == JsonSerializer.Serialize(b, JsonText.Options),
    value => JsonSerializer.Serialize(value, JsonText.Options).GetHashCode(StringComparison.Ordinal),
    value => JsonText.AsItWas(value));
