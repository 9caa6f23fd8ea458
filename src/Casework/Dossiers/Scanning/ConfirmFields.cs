using Microsoft.EntityFrameworkCore;
using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Kernel;
using static MotCua.Dossiers.Scanning.ScanRefusals;

namespace MotCua.Dossiers.Scanning;

/// <summary>The official, with the original at hand, lets each field stand or corrects it; what was read wrongly is kept as an example. Where nothing could be read, the fields are typed.</summary>
[Needs(DossierPermissions.Receive)]
public sealed record ConfirmFields(DossierId Dossier, ScanId Scan, IReadOnlyDictionary<string, string> Values, int? Version = null) : ICommand<FieldsConfirmed>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>How many fields stand, and how many of them had to be corrected.</summary>
public sealed record FieldsConfirmed(int Fields, int Corrected);

internal sealed class ConfirmFieldsHandler(Database db, Scans scans, Desk desk) : IHandler<ConfirmFields, FieldsConfirmed>
{
    public async Task<FieldsConfirmed> Handle(ConfirmFields request, CancellationToken cancel)
    {
        var (dossier, scan) = await scans.Mine(request.Dossier, request.Scan, request.Version, cancel);
        ScanClosed.Unless(scan.IsOpen);
        var sides = await scans.Sides(scan, cancel);
        var template = NoTemplate.Unless(await scans.TemplateFor(scan, dossier.Papers.First(paper => paper.Key == scan.Paper), sides, cancel));
        var wasRead = scan.State is not ScanState.Waiting;
        ScanField[] fields = [.. template.Fields.Select(field => Confirmed(field, scan.Fields.FirstOrDefault(one => one.Found.Key == field.Key)?.Found ?? new(field.Key, field.Name, "", 0), request.Values))];
        scan.Confirm(template.PaperType, fields);
        if (wasRead)
        {
            await KeepExamples(scan, fields, cancel);
        }

        return new(fields.Length, fields.Count(field => !IsRight(field)));
    }

    private static ScanField Confirmed(TemplateField field, FieldFound found, IReadOnlyDictionary<string, string> values)
    {
        var typed = (values.GetValueOrDefault(field.Key) ?? "").Trim();
        FieldMissing.With(field.Name).At(field.Key).If(typed.Length == 0 && field.Required);
        if (typed.Length == 0)
        {
            return new(found, "");
        }

        var (value, right) = FieldWriting.Write(field with { Pattern = null }, typed);
        FieldWrong.With(field.Name, typed).At(field.Key).Unless(right);
        return new(found, value);
    }

    internal static bool IsRight(ScanField field) => string.Equals(field.Found.Value.Normalize(), field.Confirmed?.Normalize(), StringComparison.Ordinal);

    private async Task KeepExamples(Scan scan, ScanField[] fields, CancellationToken cancel)
    {
        var known = await db.FieldExamples.Where(example => example.Scan == scan.Id).ToDictionaryAsync(example => example.Field, cancel);
        foreach (var field in fields)
        {
            var (read, confirmed) = (field.Found.Value, field.Confirmed ?? "");
            if (known.TryGetValue(field.Found.Key, out var example))
            {
                (example.Read, example.Confirmed, example.Confidence, example.Right, example.At) = (read, confirmed, field.Found.Confidence, IsRight(field), desk.Now);
                continue;
            }

            db.Add(new FieldExample
            {
                Id = Guid.CreateVersion7(desk.Now),
                Scan = scan.Id,
                Agency = scan.Agency,
                PaperType = scan.PaperType ?? "",
                Field = field.Found.Key,
                FieldName = field.Found.Name,
                Read = read,
                Confirmed = confirmed,
                Confidence = field.Found.Confidence,
                Right = IsRight(field),
                At = desk.Now,
            });
        }
    }
}
