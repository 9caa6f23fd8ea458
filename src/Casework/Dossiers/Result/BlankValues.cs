using System.Globalization;
using System.Text.RegularExpressions;
using MotCua.Blanks;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;

namespace MotCua.Dossiers.Result;

/// <summary>What stands on a paper whatever it is about: its number and title, its words, who wrote it, who signs it for which agency, and the code by which it is checked.</summary>
internal sealed record PaperFrame(string Number, string Title, string Body, string By, DateOnly Day, SheetSigner Signer, AgencyCard? Agency, string? Code);

/// <summary>Everything that a blank may name, read off one dossier: who asks for what, what the form was answered, who signs when.</summary>
internal sealed partial class BlankValues(AnswerReading answers, IOrganisation organisation, IProcedures procedures, IDocuments documents, Desk desk)
{
    public async Task<WordValues> Of(Dossier dossier, ResultDraft draft, SheetSigner signer, AgencyCard? agency, string? code, CancellationToken cancel)
    {
        var frame = new PaperFrame(draft.Number, draft.Title.Length > 0 ? draft.Title : dossier.ResultName, draft.Lines.Count > 0 ? string.Join('\n', draft.Lines) : draft.Opinion ?? "", draft.PreparedBy, desk.Today, signer, agency, code);
        return await Of(dossier, frame, cancel) with { Passages = draft.Passages };
    }

    /// <summary>What every paper of the dossier can say, whatever its kind.</summary>
    public async Task<WordValues> Of(Dossier dossier, PaperFrame frame, CancellationToken cancel)
    {
        var (number, title, body, by, day, signer, agency, code) = frame;
        var parent = agency?.Parent is { } above ? await organisation.Agency(above, desk.Today, cancel) : null;
        Dictionary<string, string> fields = new(StringComparer.OrdinalIgnoreCase)
        {
            ["co-quan"] = agency?.Name ?? dossier.CompetentAgencyName,
            ["co-quan-cap-tren"] = parent?.Name ?? "",
            ["so"] = number,
            ["noi-ky"] = agency is null ? "" : await organisation.Place(agency, desk.Today, cancel),
            ["ngay"] = day.ToString("dd", CultureInfo.InvariantCulture),
            ["thang"] = day.ToString("MM", CultureInfo.InvariantCulture),
            ["nam"] = day.ToString("yyyy", CultureInfo.InvariantCulture),
            ["ngay-ky"] = Day(day),
            ["ten-van-ban"] = title,
            ["y-kien"] = body,
            ["can-bo"] = by,
            ["thu-tuc.ten"] = dossier.ProcedureName,
            ["thu-tuc.ma"] = dossier.Procedure,
            ["truong-hop"] = await CaseOf(dossier, cancel),
            ["ten-ket-qua"] = dossier.ResultName,
            ["ma-ho-so"] = dossier.Code ?? dossier.RequestNumber,
            ["ngay-tiep-nhan"] = Day(dossier.AcceptedAt),
            ["ngay-hen-tra"] = Day(dossier.Due),
            ["nguoi-nop.ten"] = dossier.ApplicantName,
            ["nguoi-nop.so"] = dossier.ApplicantNumber,
            ["nguoi-nop.dien-thoai"] = dossier.ApplicantPhone ?? "",
            ["nguoi-nop.dia-chi"] = dossier.ApplicantAddress ?? "",
            ["nguoi-di-nop"] = dossier.SubmitterName,
            ["quyen-han-ky"] = SigningBlock.InLines(signer),
            ["nguoi-ky.ten"] = signer.Name,
            ["nguoi-ky.chuc-vu"] = signer.Position,
            ["ma-kiem-tra"] = code ?? "",
            ["dia-chi-kiem-tra"] = code is null ? "" : documents.VerifyAddress(code),
            ["ma-qr"] = code is null ? "" : documents.VerifyAddress(code),
        };
        Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> lists = new(StringComparer.OrdinalIgnoreCase)
        {
            [BlankFields.Papers] = [.. dossier.Papers.Where(paper => paper.Source is not PaperSource.Missing).OrderBy(paper => paper.Order).Select(paper => new Dictionary<string, string>
            {
                ["ten"] = paper.Name,
                ["ban-chinh"] = Number(paper.Originals),
                ["ban-sao"] = Number(paper.Copies),
            })],
        };
        await Answered(dossier, fields, lists, cancel);
        return new(fields) { Lists = lists, Title = title };
    }

    /// <summary>What was answered reads on paper as it does on the screen.</summary>
    private async Task Answered(Dossier dossier, Dictionary<string, string> fields, Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, string>>> lists, CancellationToken cancel)
    {
        var form = await answers.FormOf(dossier, cancel);
        Dictionary<string, SortedDictionary<int, Dictionary<string, string>>> rows = new(StringComparer.OrdinalIgnoreCase);
        foreach (var row in form.Summary(AnswerReading.Parse(dossier.Answers), desk.Today).SelectMany(page => page.Rows))
        {
            if (OfRow().Match(row.Name) is { Success: true } one)
            {
                var name = BlankFields.Form + one.Groups["list"].Value;
                var list = rows.TryGetValue(name, out var known) ? known : rows[name] = [];
                var at = int.Parse(one.Groups["at"].ValueSpan, CultureInfo.InvariantCulture);
                (list.TryGetValue(at, out var fieldsOfRow) ? fieldsOfRow : list[at] = new(StringComparer.OrdinalIgnoreCase))[one.Groups["field"].Value] = row.Value;
            }
            else
            {
                fields[BlankFields.Form + row.Name] = row.Value;
            }
        }

        foreach (var (name, list) in rows)
        {
            lists[name] = [.. list.Values];
        }
    }

    private async Task<string> CaseOf(Dossier dossier, CancellationToken cancel) =>
        dossier.Case.Length > 0 && await procedures.Version(new(dossier.ProcedureVersion), cancel) is { } card ? card.Cases.FirstOrDefault(one => one.Key == dossier.Case)?.Name ?? "" : "";

    private static string Day(DateTimeOffset? at) => at is { } known ? Day(VietnamTime.DayOf(known)) : "";

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<list>[^\[\]]+)\[(?<at>\d{1,6})\]\.(?<field>.+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex OfRow();
}
