using System.Globalization;
using MotCua.Blanks;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Sheets;

using Rows = IReadOnlyList<IReadOnlyDictionary<string, string>>;

/// <summary>What a blank of a letter is filled with: all that the house's own sheet of the kind says, and what every paper of the dossier can.</summary>
internal sealed class LetterValues(BlankValues papers)
{
    public async Task<WordValues> Of(Dossier dossier, Sheet sheet, SheetSigner signer, AgencyCard? agency, string? code, CancellationToken cancel)
    {
        var (head, body, by) = Frame(sheet);
        var common = await papers.Of(dossier, new(head.Number, head.FormTitle, body, by, head.Date, signer, agency, code), cancel);
        Dictionary<string, string> fields = new(common.Fields, StringComparer.OrdinalIgnoreCase)
        {
            ["co-quan"] = head.Agency,
            ["co-quan-cap-tren"] = head.ParentAgency ?? "",
            ["noi-ky"] = head.Place,
            ["so-mau"] = head.FormNumber,
            ["ly-do"] = body,
        };
        Dictionary<string, Rows> lists = new(common.Lists, StringComparer.OrdinalIgnoreCase);
        Say(sheet, fields, lists);
        return common with { Fields = fields, Lists = lists };
    }

    private static (SheetHead Head, string Body, string By) Frame(Sheet sheet) => sheet switch
    {
        SupplementSheet asked => (asked.Head, asked.Reason, asked.Officer),
        RefusalSheet declined => (declined.Head, string.Join('\n', declined.Reasons), declined.Officer),
        ApologySheet late => (late.Head, late.Reason, late.Signer.Name),
        StopSheet stopped => (stopped.Head, stopped.Reason, stopped.Signer.Name),
        ReceiptSheet taken => (taken.Head, "", taken.ReceivedBy),
        _ => throw new ArgumentOutOfRangeException(nameof(sheet), sheet.Template, "No blank is written for this sheet."),
    };

    private static void Say(Sheet sheet, Dictionary<string, string> fields, Dictionary<string, Rows> lists)
    {
        switch (sheet)
        {
            case SupplementSheet asked:
                Say(asked, fields, lists);
                break;
            case RefusalSheet declined:
                (fields["can-cu"], fields["huong-dan"], fields["le-phi"]) = (declined.LegalBasis ?? "", declined.Advice ?? "", declined.Fees ?? "");
                lists[BlankFields.Reasons] = [.. declined.Reasons.Select(reason => Row(("noi-dung", reason)))];
                lists[BlankFields.Returned] = [.. declined.Papers.Select(paper => Row(("ten", paper)))];
                break;
            case ApologySheet late:
                Say(fields, "tiep-nhan-luc", late.ReceivedAt);
                Say(fields, "hen-cu", late.DueAt);
                Say(fields, "hen-moi", late.NewDueAt);
                (fields["so-ngay-them"], fields["so-ngay-tre"]) = (Number(late.MoreDays), Number(late.DaysLate));
                break;
            case StopSheet stopped:
                Say(fields, "tiep-nhan-luc", stopped.ReceivedAt);
                (fields["dung-theo"], fields["can-cu"]) = (stopped.Ground is StopGround.AtRequest ? "theo đề nghị" : "theo quy định", stopped.LegalBasis ?? "");
                (fields["giai-doan"], fields["le-phi"]) = (stopped.Stage ?? "", stopped.Fees ?? "");
                lists[BlankFields.Returned] = [.. stopped.Papers.Select(paper => Row(("ten", paper)))];
                break;
            case ReceiptSheet taken:
                Say(taken, fields, lists);
                break;
        }
    }

    private static void Say(SupplementSheet asked, Dictionary<string, string> fields, Dictionary<string, Rows> lists)
    {
        fields["giai-doan"] = asked.Stage is SupplementStage.BeforeAcceptance ? "kiểm tra khi tiếp nhận hồ sơ" : "thẩm định, giải quyết hồ sơ";
        (fields["lan"], fields["nguoi-dong-y"], fields["so-noi-dung"]) = (Number(asked.Round), asked.ApprovedBy ?? "", Number(asked.Lines.Count));
        fields["can-cu"] = asked.LegalBasis ?? string.Join("; ", asked.Lines.Select(line => line.LegalBasis).OfType<string>().Distinct());
        (fields["lien-he"], fields["lien-he.dien-thoai"]) = (asked.Contact, asked.ContactPhone ?? "");
        lists[BlankFields.Asked] = [.. asked.Lines.Select(line => Row(("ve", line.About), ("noi-dung", line.Words), ("ly-do", line.Reason), ("can-cu", line.LegalBasis ?? ""), ("viec-can-lam", line.WhatToDo ?? "")))];
    }

    private static void Say(ReceiptSheet taken, Dictionary<string, string> fields, Dictionary<string, Rows> lists)
    {
        Say(fields, "tiep-nhan-luc", taken.ReceivedAt);
        Say(fields, "hen-tra-luc", taken.DueAt, "pháp luật không quy định thời hạn");
        (fields["thoi-han"], fields["so-bo"], fields["nhan-ket-qua"]) = (Limit(taken.LegalTime), Number(taken.Sets), Way(taken.ResultBy));
        (fields["noi-tra"], fields["co-quan-giai-quyet"], fields["nguoi-tiep-nhan"]) = (taken.ResultPlace ?? "", taken.DecidedBy ?? taken.ResultPlace ?? "", taken.ReceivedBy);
        (fields["dia-chi-kiem-tra"], fields["ma-qr"]) = (taken.VerifyAddress, taken.VerifyAddress);
        lists[BlankFields.Components] = [.. taken.Components.Select(one => Row(("ten", one.Name), ("ban-chinh", Number(one.Originals)), ("ban-sao", Number(one.Copies)), ("ban-dien-tu", Number(one.Electronic)), ("ghi-chu", one.Note ?? "")))];
    }

    private static void Say(Dictionary<string, string> fields, string name, DateTimeOffset? at, string instead = "")
    {
        var local = at is { } known ? VietnamTime.Of(known) : (DateTimeOffset?)null;
        fields[name] = local?.ToString("HH' giờ 'mm' phút, ngày 'dd' tháng 'MM' năm 'yyyy", CultureInfo.InvariantCulture) ?? instead;
        fields[$"{name}.gio"] = local?.ToString("HH:mm", CultureInfo.InvariantCulture) ?? "";
        fields[$"{name}.ngay"] = local?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) ?? instead;
    }

    private static string Limit(SheetTime? limit) => limit is null ? "không quy định" : limit.Unit is SheetTimeUnit.WithinTheDay ? "trong ngày" : string.Create(CultureInfo.InvariantCulture, $"{limit.Amount:0.##} {limit.Unit switch
    {
        SheetTimeUnit.WorkingDay => "ngày làm việc",
        SheetTimeUnit.Day => "ngày",
        SheetTimeUnit.Hour => "giờ làm việc",
        _ => "tháng",
    }}");

    private static string Way(ResultWay way) => way switch
    {
        ResultWay.Direct => "trực tiếp",
        ResultWay.Post => "qua dịch vụ bưu chính công ích",
        _ => "trực tuyến",
    };

    private static IReadOnlyDictionary<string, string> Row(params (string Name, string Value)[] said) => said.ToDictionary(one => one.Name, one => one.Value, StringComparer.OrdinalIgnoreCase);

    private static string Number(int? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";
}
