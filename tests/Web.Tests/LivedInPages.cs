namespace MotCua.Web.Tests;

/// <summary>Pages that have something to say only where people have worked: each is entered with the way that leads to it in the demo province. A new page behind a list is entered here.</summary>
public static class LivedInPages
{
    /// <summary>She filed a birth and what hangs on it together.</summary>
    private const string Mother = "024187000215";
    private const string Mine = "/ho-so-cua-toi → section[aria-labelledby='h-";

    private static readonly (string Name, string Way, string? As)[] Pages =
    [
        ("publications-full", "/thu-tuc/quyet-dinh", null),
        ("publication", "/thu-tuc/quyet-dinh → main li h2 a", null),
        ("procedure-amended", "/thu-tuc/1.001731", null),
        ("procedure-to-come", "/thu-tuc/1.001699", null),
        ("history-amended", "/thu-tuc/1.001731/lich-su", null),
        ("compare", "/thu-tuc/1.001731/lich-su → main a[href*='/so-sanh']", null),
        ("competence-in-use", "/thu-tuc/2.000575/tham-quyen", null),
        ("board-lived", "/man-hinh/H02.24.01", null),
        ("kiosk-lived", "/lay-so/H02.24.01", null),
        ("home-mine", "/", DemoPeople.Citizen),
        ("my-dossiers-full", "/ho-so-cua-toi", DemoPeople.Citizen),
        ("my-draft", Mine + "drafts'] h3 a", DemoPeople.Citizen),
        ("my-draft-papers", Mine + "drafts'] h3 a → …/giay-to", DemoPeople.Citizen),
        ("my-draft-review", Mine + "drafts'] h3 a → …/xem-lai", DemoPeople.Citizen),
        ("my-dossier-asked", Mine + "waiting'] h3 a", DemoPeople.Citizen),
        ("my-supplement", Mine + "waiting'] h3 a → …/bo-sung", DemoPeople.Citizen),
        ("my-dossier-open", Mine + "open'] h3 a", DemoPeople.Citizen),
        ("my-receipt", Mine + "open'] h3 a → …/da-nop", DemoPeople.Citizen),
        ("my-withdrawal", Mine + "open'] h3 a → …/rut", DemoPeople.Citizen),
        ("my-dossier-done", Mine + "done'] h3 a", DemoPeople.Citizen),
        ("who-opened-full", "/tai-khoan/ai-da-xem", DemoPeople.Citizen),
        ("vault-full", "/kho-giay-to", DemoPeople.Citizen),
        ("vault-item", "/kho-giay-to → main h3 a", DemoPeople.Citizen),
        ("my-filings", "/ho-so-cua-toi", Mother),
        ("my-filing", "/ho-so-cua-toi → main a[href^='/nop-cung-luc/']", Mother),
        ("my-dossier-together", "/ho-so-cua-toi → section[aria-labelledby='h-nhom'] li p a[href^='/ho-so/']", Mother),
        ("my-dossier-settled", Mine + "ready'] h3 a", Mother),
        ("dossier-together", "/can-bo/tra-cuu?q=than%20thi%20hoa&thu-tuc=1.001193 → main tbody a[href^='/can-bo/ho-so/']", DemoPeople.CommuneClerk),
        ("decisions-full", "/quan-tri/cong-bo", DemoPeople.Control),
        ("decision-public", "/quan-tri/cong-bo?tinh-trang=Public → main tbody a", DemoPeople.Control),
        ("decision-submitted", "/quan-tri/cong-bo?tinh-trang=Submitted → main tbody a", DemoPeople.Control),
        ("review-suggestions-full", "/quan-tri/ra-soat/goi-y", DemoPeople.Control),
        ("review-figures-full", "/quan-tri/ra-soat/goi-y → main tbody th a", DemoPeople.Control),
        ("review-aims-full", "/quan-tri/ra-soat/muc-tieu", DemoPeople.Control),
        ("review-full", "/quan-tri/ra-soat → main tbody th a → main tbody th a", DemoPeople.Control),
        ("old-papers-full", "/can-bo/kho-cu", DemoPeople.CommuneClerk),
        ("old-papers-batch", "/can-bo/kho-cu → main tbody th a", DemoPeople.CommuneClerk),
        ("old-papers-split", "/can-bo/kho-cu → main tbody th a → main a[href$='/tach']", DemoPeople.CommuneClerk),
        ("old-papers-disputed", "/can-bo/kho-cu/ho-so?tinh-trang=Disputed → main tbody th a", DemoPeople.CommuneLeader),
        ("old-papers-agreed", "/can-bo/kho-cu/ho-so?q=mai+huong → main tbody th a", DemoPeople.CommuneOfficer),
        ("old-papers-figures-full", "/can-bo/kho-cu/chat-luong", DemoPeople.CommuneLeader),
        ("certified-full", "/can-bo/so-chung-thuc", DemoPeople.CommuneOfficer),
        ("certified-signed", "/can-bo/so-chung-thuc?q=luong%20van%20tam → main tbody th a", DemoPeople.CommuneOfficer),
        ("certified-waiting", "/can-bo/so-chung-thuc?q=nong%20thi%20lanh → main tbody th a", DemoPeople.CommuneOfficer),
        ("blank", "/quan-tri/mau-van-ban?q=1.004873 → main tbody th a", DemoPeople.Administrator),
        ("blanks-full", "/quan-tri/mau-van-ban", DemoPeople.Administrator),
        ("blank-letter", "/quan-tri/mau-van-ban?loai=Supplement → main tbody th a", DemoPeople.Administrator),
        ("blank-of-two", "/quan-tri/mau-van-ban?q=1.001653 → main tbody th a", DemoPeople.Administrator),
        ("digitising-list", "/can-bo/so-chung-thuc?q=nong%20thi%20lanh → main tbody th a → main a[href$='/so-hoa']", DemoPeople.CommuneClerk),
        ("digitising-page", "/can-bo/so-chung-thuc?q=nong%20thi%20lanh → main tbody th a → main a[href$='/so-hoa'] → section[aria-labelledby=h-ds] a[href*='/so-hoa/']", DemoPeople.CommuneClerk),
        ("import-rows", "/quan-tri/thu-tuc/nhap → main tbody th a → .mc-tabs li:first-child a", DemoPeople.Administrator),
    ];

    public static TheoryData<string, string, string?> All => [.. Pages];
}
