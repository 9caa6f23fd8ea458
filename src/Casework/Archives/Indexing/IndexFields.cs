using MotCua.Digitising.Fields;

namespace MotCua.Archives;

/// <summary>A field that is typed for a kind of paper; without a name where no template names it. Required ones take a value, ? or -.</summary>
public sealed record IndexField(string Key, string? Name, FieldKind Kind, bool Required, FieldRole Role = FieldRole.None, bool IsBorn = false);

/// <summary>What the fields of a paper say to the vault; what cannot be read says nothing.</summary>
public sealed record Facts(string? Holder, string? Number, string? Issuer, DateOnly? IssuedOn, DateOnly? ValidUntil, string? Identity, DateOnly? BornOn)
{
    internal static Facts Of(IReadOnlyList<IndexField> fields, IReadOnlyDictionary<string, string> values)
    {
        string? Said(IndexField? field) => field is not null && values.GetValueOrDefault(field.Key) is { Length: > 0 } value && value != IndexNormal.Unreadable ? value : null;
        string? Of(FieldRole role) => Said(fields.FirstOrDefault(field => field.Role == role));
        DateOnly? Day(string? text) => text is null ? null : FieldWriting.Day(text);
        return new(Of(FieldRole.Holder), Of(FieldRole.Number), Of(FieldRole.IssuedBy), Day(Of(FieldRole.IssuedOn)), Day(Of(FieldRole.ValidUntil)),
            Said(fields.FirstOrDefault(field => field.Kind is FieldKind.Identity)), Day(Said(fields.FirstOrDefault(field => field.IsBorn))));
    }
}

/// <summary>Which fields a kind of paper has: those of its template as they stand on it, and what every paper has where the template lacks it.</summary>
internal static class IndexFields
{
    public static IReadOnlyList<IndexField> Of(ReadingTemplate? template)
    {
        List<IndexField> fields = [];
        var holder = template?.Fields.FirstOrDefault(field => field.Role is FieldRole.Holder);
        // "wife" is born on "wifeBorn" and bears "wifeIdentity"; a lone holder has "born" and "identity".
        var born = template?.Fields.FirstOrDefault(field => field.Kind is FieldKind.Date && (field.Key == $"{holder?.Key}Born" || field.Key == "born"));
        foreach (var field in template?.Fields ?? [])
        {
            fields.Add(new(field.Key, field.Name, field.Kind, field.Required || field.Role is FieldRole.Number or FieldRole.IssuedBy or FieldRole.IssuedOn or FieldRole.Holder, field.Role, field == born));
        }

        void Add(bool lacking, IndexField field)
        {
            if (lacking)
            {
                fields.Add(field);
            }
        }

        bool Lacks(FieldRole role) => fields.TrueForAll(field => field.Role != role);
        Add(Lacks(FieldRole.Number), new("number", null, FieldKind.Code, true, FieldRole.Number));
        Add(Lacks(FieldRole.Holder), new("holder", null, FieldKind.Name, true, FieldRole.Holder));
        Add(fields.TrueForAll(field => !field.IsBorn), new("born", null, FieldKind.Date, false, IsBorn: true));
        Add(fields.TrueForAll(field => field.Kind is not FieldKind.Identity), new("identity", null, FieldKind.Identity, false));
        Add(Lacks(FieldRole.IssuedBy), new("issuer", null, FieldKind.Text, true, FieldRole.IssuedBy));
        Add(Lacks(FieldRole.IssuedOn), new("issued", null, FieldKind.Date, true, FieldRole.IssuedOn));
        return fields;
    }
}
