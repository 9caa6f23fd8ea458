using System.Text.Json;
using MotCua.Calendar;

namespace MotCua.Procedures.Import;

/// <summary>Understands the province's own files: one procedure, several, or the kinds of paper, as one JSON document.</summary>
internal static class OwnRows
{
    private static readonly JsonSerializerOptions Format = new(JsonSerializerDefaults.Web) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public static IEnumerable<ImportRow> Read(string text, string fileName)
    {
        if (Parse(text) is not { } document)
        {
            yield return new ImportRow(1).Refuse(LineReader.IsSpoilt(text) ? ImportNotes.NotUtf8 : ImportNotes.NotJson);
            yield break;
        }

        using (document)
        {
            if (ExchangedRows.In(document.RootElement) is { Count: > 0 } messages)
            {
                for (var at = 0; at < messages.Count; at++)
                {
                    yield return ExchangedRows.Read(at + 1, messages[at], document.RootElement, fileName);
                }

                yield break;
            }

            var items = document.RootElement.ValueKind is JsonValueKind.Array ? document.RootElement.EnumerateArray().ToArray() : [document.RootElement];
            for (var i = 0; i < items.Length; i++)
            {
                yield return Read(items[i], i + 1);
            }
        }
    }

    /// <summary>A group that is written but not known is not read as none: what is internal must not become public by a slip.</summary>
    private static InternalGroup? GroupOf(string? code) => code?.Trim().ToUpperInvariant() switch
    {
        null or "" => null,
        "A" => InternalGroup.A,
        "B" => InternalGroup.B,
        _ => throw new JsonException("internal", "$.internal", null, null),
    };

    private static JsonDocument? Parse(string text)
    {
        try
        {
            return JsonDocument.Parse(text, new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ImportRow Read(JsonElement item, int number)
    {
        var row = new ImportRow(number) { Source = ProcedureSource.Own };
        try
        {
            return item.ValueKind is JsonValueKind.Object && item.Deserialize<OwnRecord>(Format) is { } record
                ? Understand(row, record)
                : row.Refuse(ImportNotes.NotJson);
        }
        catch (JsonException broken)
        {
            return row.Refuse(ImportNotes.WrongShape(broken.Path ?? "$"));
        }
    }

    private static ImportRow Understand(ImportRow row, OwnRecord record)
    {
        row.Name = Clean.Line(record.Name);
        if (row.Name is null)
        {
            row.Refuse(ImportNotes.NoName);
        }

        if (record.Proves is not null)
        {
            return Paper(row, record);
        }

        row.ReadCode(record.Code);
        if (row.Refused is not null)
        {
            return row;
        }

        (row.From, row.Until) = (record.EffectiveFrom, record.EffectiveUntil);
        foreach (var unknown in record.Unknown ?? [])
        {
            row.Notes.Add(ImportNotes.UnknownValue(unknown.Key, unknown.Value.ToString()));
        }

        row.Text = ProcedureText.FromFile(new()
        {
            Name = row.Name!,
            PlainName = Clean.Line(record.PlainName),
            WhenNeeded = Clean.Text(record.WhenNeeded),
            Field = Clean.Line(record.Field) ?? "",
            Internal = GroupOf(record.Internal),
            Levels = LevelCodes.Parse(record.Levels ?? []),
            OnlineLevel = OnlineLevels.Parse(record.OnlineLevel),
            Decision = Clean.Line(record.Decision?.Number),
            DecidedOn = record.Decision?.Date,
            Agencies = new()
            {
                Competent = Clean.Line(record.AgencyKinds),
                CompetentLevel = LevelCodes.Parse(record.CompetentLevel),
                ImplementingUnit = Clean.Line(record.ImplementingUnit),
            },
            Applicants = Clean.Texts(record.Applicants ?? []),
            Cases = [.. (record.Cases ?? []).Select(one => new ProcedureCase(one.Key ?? "", one.Name ?? "", one.When))],
            Channels = ChannelsOf(row, record),
            Components = [.. (record.Components ?? []).Select(ComponentOf)],
            Sets = record.Sets,
            Steps = Clean.Texts(record.Steps ?? []),
            Conditions = Clean.Texts(record.Conditions ?? []),
            Results = record.Result is { } result
                ? [new(Clean.Text(result.Name) ?? "", result.PaperType is { } paper ? [paper] : [], Clean.Text(result.Validity))]
                : [],
            LegalBasis = record.LegalBasis ?? [],
            Keywords = Clean.Texts(record.Keywords ?? []),
            LifeEvents = Clean.Texts(record.LifeEvents ?? []),
            InPerson = record.InPerson,
            Description = Clean.Text(record.Description),
            FormCode = record.Form,
            ProcessCode = record.Process,
        });
        return row;
    }

    private static ImportRow Paper(ImportRow row, OwnRecord record)
    {
        row.RawCode = record.Code;
        if (string.IsNullOrWhiteSpace(record.Code))
        {
            return row.Refuse(ImportNotes.NoCode);
        }

        row.Paper = new(record.Code.Trim(), row.Name ?? "") 
        {
            PlainName = Clean.Line(record.PlainName),
            Proves = Clean.Text(record.Proves),
            NameEn = Clean.Line(record.NameEn),
            IssuedBy = Clean.Line(record.IssuedBy),
            Holder = Clean.Line(record.Holder),
            Scope = Clean.Line(record.Scope),
            ValidMonths = record.ValidMonths is > 0 and < 1200 ? record.ValidMonths : null,
            Carries = record.Carries is { Count: > 0 } fields ? string.Join(' ', fields.Select(field => field.Trim()).Where(field => field.Length > 0)) : null,
            Source = Clean.Line(record.Source),
        };
        return row;
    }

    private static List<ChannelTerms> ChannelsOf(ImportRow row, OwnRecord record)
    {
        List<ChannelTerms> channels = [];
        foreach (var part in record.Channels ?? [])
        {
            if (ChannelCodes.Parse(part.Channel) is not { } channel)
            {
                row.Notes.Add(ImportNotes.UnknownValue("channels.channel", part.Channel ?? ""));
                continue;
            }

            var limit = part.Limit?.Value is { } value ? new TimeLimit(value, ChannelCodes.Unit(part.Limit.Unit), Clean.Text(part.Limit.Raw)) : null;
            channels.Add(new(channel, limit, [.. (part.Fees ?? []).Select(FeeOf)], Clean.Text(part.Limit?.Raw), Note: Clean.Text(part.Note), Case: part.Case));
        }

        LimitNotes.Remark(row, channels, []);
        return channels;
    }

    private static Fee FeeOf(OwnRecord.FeePart fee) => new(
        fee.Amount,
        fee.Kind switch { "le_phi" => FeeKind.Levy, "phi" => FeeKind.Charge, _ => FeeKind.Unstated },
        Clean.Line(fee.Name),
        Clean.Text(fee.Note),
        fee.Case);

    private static Component ComponentOf(OwnRecord.ComponentPart part, int index) =>
        new(part.Key ?? $"c{index + 1:00}", Clean.Text(part.Name) ?? "", part.Originals ?? 0, part.Copies ?? 0)
        {
            Case = part.Case,
            PlainName = Clean.Line(part.PlainName),
            FormName = Clean.Line(part.Form),
            PaperType = part.PaperType,
            Required = part.Required,
            IsEForm = part.IsEForm,
            Note = Clean.Text(part.Note),
            Alternatives = part.Alternatives ?? [],
            About = Clean.Line(part.About),
        };
}
