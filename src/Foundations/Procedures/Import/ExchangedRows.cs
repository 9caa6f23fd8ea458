using System.Globalization;
using System.Text.Json;
using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>Understands a procedure as the national database answers LayThuTuc: fields in capitals, numbers as texts or numbers, the reply in an envelope or bare.</summary>
internal static class ExchangedRows
{
    /// <summary>Under which names services wrap what they answer.</summary>
    private static readonly string[] Envelopes = ["result", "data", "ketqua"];

    /// <summary>The procedures in a document, or nothing when it is none of these messages.</summary>
    public static IReadOnlyList<JsonElement> In(JsonElement document)
    {
        var items = document.ValueKind is JsonValueKind.Array ? document.EnumerateArray().ToArray() : [document];
        return [.. items.SelectMany(Inside)];

        static IEnumerable<JsonElement> Inside(JsonElement item) =>
            item.ValueKind is not JsonValueKind.Object ? []
            : Find(item, "TENTTHC") is not null ? [item]
            : Envelopes.Select(name => Find(item, name)).OfType<JsonElement>().SelectMany(In);
    }

    public static ImportRow Read(int line, JsonElement item, JsonElement envelope, string fileName)
    {
        var row = new ImportRow(line) { Source = ProcedureSource.National };
        var code = Text(item, "MATTHC") ?? Text(envelope, "MATTHC");
        if (code is null && PublishedCode.Read(Path.GetFileNameWithoutExtension(fileName)) is { Oddity: not CodeOddity.Local } named)
        {
            code = named.Code.Value;
            row.Notes.Add(ImportNotes.CodeFromName(fileName));
        }

        List<NationalRecord.ComponentPart?> papers = [.. Papers(item)];
        if (papers.Exists(paper => paper is { Originals: null, Copies: null }))
        {
            row.Notes.Add(ImportNotes.CopiesNotStated);
        }

        return NationalRows.Understand(row, new()
        {
            Code = code,
            Name = Text(item, "TENTTHC"),
            DecisionNo = Text(item, "SOQUYETDINH"),
            Levels = [.. List(item, "CAPTHUCHIEN").Select(one => LevelOf(one.ValueKind is JsonValueKind.String ? one.GetString() : Text(one, "TENCAP") ?? Text(one, "MACAP")))],
            Field = List(item, "LINHVUCTHUCHIEN").Select(one => Text(one, "TENLINHVUC")).FirstOrDefault(name => name is not null),
            Applicants = [.. (Text(item, "MOTADOITUONGTHUCHIEN") ?? "").Split([';', '\n'])],
            Agency = new(Joined(item, "COQUANTHUCHIEN", "TENDONVI"), Joined(item, "COQUANCOTHAMQUYEN", "TENDONVI"), Text(item, "DIACHITIEPNHAN"), Joined(item, "COQUANDUOCUYQUYEN", "TENDONVI"), Joined(item, "COQUANPHOIHOP", "TENDONVI")),
            Publisher = Text(item, "COQUANCONGBO"),
            Channels = [.. List(item, "CACHTHUCTHUCHIEN").SelectMany(Channels)],
            Components = papers,
            Result = Joined(item, "KETQUATHUCHIEN", "TENKETQUA", "\n"),
            ResultCodes = [.. List(item, "KETQUATHUCHIEN").Select(one => Text(one, "MAKETQUA"))],
            LegalBasis = [.. List(item, "CANCUPHAPLY").Select(one => new NationalRecord.LawPart(Text(one, "TENVANBAN"), Text(one, "SOVANBAN")))],
            Conditions = Text(item, "YEUCAU"),
            Steps = [.. List(item, "TRINHTUTHUCHIEN").SelectMany(Steps)],
            Keywords = Text(item, "TUKHOA"),
            Description = Text(item, "MOTA"),
        });
    }

    /// <summary>Steps of a named situation bear its name, for the registry knows steps only one after the other.</summary>
    private static IEnumerable<string?> Steps(JsonElement part)
    {
        var when = Text(part, "TRUONGHOP");
        return List(part, "TRINHTU").Select(step => Text(step, "TENTRINHTU") is { } text ? when is null ? text : $"{when}: {text}" : null);
    }

    private static IEnumerable<NationalRecord.ComponentPart?> Papers(JsonElement item) =>
        from part in List(item, "THANHPHANHOSO")
        from paper in List(part, "GIAYTO")
        select new NationalRecord.ComponentPart(Text(paper, "TENGIAYTO"), Text(part, "TRUONGHOP"), Number(paper, "SOBANCHINH"), Number(paper, "SOBANSAO"), Text(paper, "TENMAUDON"));

    private static IEnumerable<NationalRecord.ChannelPart?> Channels(JsonElement part)
    {
        var channel = Text(part, "KENH") is { } said ? ChannelOf(said) : "";
        JsonElement[] times = [.. List(part, "THOIGIAN")];
        return times.Length == 0
            ? [new(channel, null, Fees(part), null, Text(part, "MOTA"))]
            : times.Select(time => new NationalRecord.ChannelPart(channel, LimitOf(time), Fees(time) is { Count: > 0 } fees ? fees : Fees(part), FeeWords(time), Text(time, "MOTA")));
    }

    private static NationalRecord.LimitPart LimitOf(JsonElement time)
    {
        var (value, unit) = (Text(time, "THOIGIANGIAIQUYET"), Text(time, "DONVITINH"));
        var number = decimal.TryParse(value?.Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out var read) ? read : (decimal?)null;
        return new(number, UnitOf(unit), Clean.Line($"{value} {unit}"), "structured");
    }

    private static List<NationalRecord.FeePart?> Fees(JsonElement part) =>
        [.. List(part, "PHILEPHI").Select(fee => new NationalRecord.FeePart(Amount(Text(fee, "SOTIEN")), Text(fee, "MOTA")))];

    private static string? FeeWords(JsonElement part) =>
        List(part, "PHILEPHI").Select(fee => Clean.Line($"{Text(fee, "SOTIEN")} {Text(fee, "DONVI")} {Text(fee, "MOTA")}")).OfType<string>().ToArray() is { Length: > 0 } words ? string.Join("; ", words) : null;

    private static decimal? Amount(string? text)
    {
        var plain = (text ?? "").Replace(" ", "", StringComparison.Ordinal);
        // Thousands are parted by points or commas; a sum of đồng has no fraction.
        plain = plain.Contains('.', StringComparison.Ordinal) || plain.Contains(',', StringComparison.Ordinal)
            ? plain.Split('.', ',') is [var head, .. var groups] && groups.All(group => group.Length == 3) ? head + string.Concat(groups) : plain.Split('.', ',')[0]
            : plain;
        return decimal.TryParse(plain, NumberStyles.None, CultureInfo.InvariantCulture, out var amount) ? amount : null;
    }

    private static string ChannelOf(string said) => VietnameseFold.Fold(said) switch
    {
        var text when text.Contains("truc tuyen", StringComparison.Ordinal) => "online",
        var text when text.Contains("buu chinh", StringComparison.Ordinal) => "postal",
        var text when text.Contains("truc tiep", StringComparison.Ordinal) => "direct",
        _ => said,
    };

    private static string? UnitOf(string? unit) => VietnameseFold.Fold(unit ?? "").Trim() switch
    {
        "ngay lam viec" => "working_day",
        "ngay" => "day",
        "gio" or "gio lam viec" => "hour",
        "thang" => "month",
        _ => unit,
    };

    private static string? LevelOf(string? level) => VietnameseFold.Fold(level ?? "") switch
    {
        var text when text.Contains("xa", StringComparison.Ordinal) => "xa",
        var text when text.Contains("huyen", StringComparison.Ordinal) => "huyen",
        var text when text.Contains("tinh", StringComparison.Ordinal) => "tinh",
        var text when text.Contains("bo", StringComparison.Ordinal) || text.Contains("trung uong", StringComparison.Ordinal) => "bo",
        _ => level,
    };

    private static string? Joined(JsonElement item, string list, string name, string between = ", ") =>
        List(item, list).Select(one => Text(one, name)).OfType<string>().ToArray() is { Length: > 0 } names ? string.Join(between, names) : Text(item, list);

    private static IEnumerable<JsonElement> List(JsonElement item, string name) => Find(item, name) switch
    {
        { ValueKind: JsonValueKind.Array } list => list.EnumerateArray().Where(one => one.ValueKind is JsonValueKind.Object or JsonValueKind.String),
        { ValueKind: JsonValueKind.Object } only => [only],
        _ => [],
    };

    private static int? Number(JsonElement item, string name) => int.TryParse(Text(item, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static string? Text(JsonElement item, string name) => Find(item, name) switch
    {
        { ValueKind: JsonValueKind.String } text => Clean.Text(text.GetString()),
        { ValueKind: JsonValueKind.Number } number => number.GetRawText(),
        _ => null,
    };

    private static JsonElement? Find(JsonElement item, string name)
    {
        if (item.ValueKind is JsonValueKind.Object)
        {
            foreach (var property in item.EnumerateObject())
            {
                if (string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
                {
                    return property.Value;
                }
            }
        }

        return null;
    }
}
