using System.Globalization;
using System.Text.Json;
using MotCua.Calendar;

namespace MotCua.Procedures.Import;

/// <summary>Understands the lines of the national catalogue (one JSON object a line).</summary>
internal static class NationalRows
{
    private static readonly JsonSerializerOptions Format = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static ImportRow Read(int line, string text)
    {
        var row = new ImportRow(line) { Source = ProcedureSource.National };
        try
        {
            if (text.Contains("\"TENTTHC\"", StringComparison.OrdinalIgnoreCase))
            {
                using var message = JsonDocument.Parse(text);
                return ExchangedRows.In(message.RootElement) is [var only] ? ExchangedRows.Read(line, only, message.RootElement, "") : row.Refuse(ImportNotes.WrongShape("$"));
            }

            return JsonSerializer.Deserialize<NationalRecord>(text, Format) is { } record ? Understand(row, record) : row.Refuse(ImportNotes.NotJson);
        }
        catch (JsonException broken)
        {
            // A field of another kind than expected: taking the rest would lose what it says.
            return row.Refuse(IsJson(text) ? ImportNotes.WrongShape(broken.Path ?? "$") : ImportNotes.NotJson);
        }
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var _ = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    internal static ImportRow Understand(ImportRow row, NationalRecord record)
    {
        row.ReadCode(record.Code);
        row.Name = Clean.Line(record.Name);
        if (row.Name is null)
        {
            row.Refuse(ImportNotes.NoName);
        }

        if (row.Refused is null && Clean.IsTest(row.Name!))
        {
            row.Refuse(ImportNotes.TestRow);
        }

        if (row.Refused is not null)
        {
            return row;
        }

        var cases = CasesOf(record);
        var content = new ProcedureContent
        {
            Name = row.Name!,
            Field = Clean.Line(record.Field) ?? "",
            Levels = LevelCodes.Parse((record.Levels ?? []).OfType<string>()),
            Decision = Clean.Line(record.DecisionNo),
            Agencies = new()
            {
                Competent = Clean.Line(record.Agency?.Competent),
                Implementing = Clean.Line(record.Agency?.Implementing),
                Coordinating = Clean.Line(record.Agency?.Coordinating),
                Delegated = Clean.Line(record.Agency?.Delegated),
                ReceivingAddress = Clean.Text(record.Agency?.ReceivingAddress),
                Publisher = Clean.Line(record.Publisher),
            },
            Applicants = Clean.Joined(record.Applicants),
            Cases = cases,
            Channels = ChannelsOf(row, record),
            Components = [.. (record.Components ?? []).OfType<NationalRecord.ComponentPart>().Where(one => Clean.Text(one.Name) is not null)
                .Select((one, index) => ComponentOf(one, index, cases))],
            Steps = record.Steps is { Count: > 0 } steps ? Clean.Texts(steps) : Clean.Texts([record.StepsRaw]),
            Conditions = Clean.Texts([record.Conditions]),
            Results = Clean.Text(record.Result) is { } result || record.ResultCodes is { Count: > 0 }
                ? [new(Clean.Text(record.Result) ?? "", Clean.Texts(record.ResultCodes ?? []))]
                : [],
            LegalBasis = LawsOf(record),
            Keywords = Clean.Split(record.Keywords),
            Description = Clean.Text(record.Description),
            PortalUrl = Clean.Line(record.PortalUrl),
        };
        row.Text = ProcedureText.FromFile(content);
        Remark(row, content);
        return row;
    }

    private static List<ProcedureCase> CasesOf(NationalRecord record) =>
        [.. (record.Components ?? []).Select(one => Clean.Line(one?.Group)).OfType<string>().Distinct()
            .Select((name, index) => new ProcedureCase(Key('t', index), name))];

    private static Component ComponentOf(NationalRecord.ComponentPart part, int index, List<ProcedureCase> cases)
    {
        var name = Clean.Text(part.Name)!;
        return new(Key('c', index), name, part.Originals ?? 0, part.Copies ?? 0)
        {
            Case = Clean.Line(part.Group) is { } group ? cases.First(one => one.Name == group).Key : null,
            FormName = Clean.Line(part.Form),
            Required = !name.Contains("nếu có", StringComparison.OrdinalIgnoreCase),
        };
    }

    private static List<ChannelTerms> ChannelsOf(ImportRow row, NationalRecord record)
    {
        List<ChannelTerms> channels = [];
        foreach (var part in (record.Channels ?? []).OfType<NationalRecord.ChannelPart>())
        {
            if (ChannelCodes.Parse(part.Channel) is { } channel)
            {
                channels.Add(new(channel, LimitOf(part.Limit), FeesOf(part), Clean.Line(part.Limit?.Raw), Clean.Text(part.FeeRaw), Clean.Text(part.Note)));
            }
            else
            {
                row.Notes.Add(ImportNotes.UnknownValue("channels.channel", part.Channel ?? ""));
            }
        }

        LimitNotes.Remark(row, channels, [.. (record.Channels ?? []).Where(part => part?.Limit?.How == "text").Select(part => part!.Channel ?? "")]);
        return channels;
    }

    /// <summary>A number without a plain unit stays a number without a unit: it is never taken for working days.</summary>
    private static TimeLimit? LimitOf(NationalRecord.LimitPart? limit) => limit?.Value is { } value
        ? new(value, ChannelCodes.Unit(limit.Unit), Clean.Line(limit.Raw))
        : null;

    private static List<Fee> FeesOf(NationalRecord.ChannelPart part) =>
        [.. (part.Fees ?? []).OfType<NationalRecord.FeePart>().Where(fee => fee.Amount is not null)
            .Select(fee => new Fee(fee.Amount!.Value, Clean.KindOf(fee.Note), Note: Clean.Text(fee.Note)))];

    private static List<LegalBasis> LawsOf(NationalRecord record)
    {
        List<LegalBasis> laws = [.. (record.LegalBasis ?? []).OfType<NationalRecord.LawPart>()
            .Select(law => new LegalBasis(Clean.Line(law.Number), Clean.Line(law.Title))).Where(law => law != new LegalBasis(null, null))];
        return laws.Count == 0 && Clean.Text(record.LegalBasisRaw) is { } raw ? [new(null, raw)] : laws;
    }

    private static void Remark(ImportRow row, ProcedureContent content)
    {
        if (content.Levels is Levels.None)
        {
            row.Notes.Add(ImportNotes.LevelsNotStated);
        }

        if (content.Components.Count == 0)
        {
            row.Notes.Add(ImportNotes.NoComponents);
        }

        if (content.Channels.Count == 0)
        {
            row.Notes.Add(ImportNotes.NoChannels);
        }
    }

    private static string Key(char letter, int index) => letter + (index + 1).ToString("00", CultureInfo.InvariantCulture);
}
