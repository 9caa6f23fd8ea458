using System.Security.Cryptography;
using System.Text.Json;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;

namespace MotCua.Dossiers.Confirming;

/// <summary>Lays a form out as the paper that its person signs.</summary>
internal sealed class FormDrawing(AnswerReading reading, IDocuments documents, Desk desk)
{
    /// <summary>What the form says, as one number: the same for as long as nothing on the paper would read otherwise, its day apart.</summary>
    public async Task<string> Says(Dossier dossier, string signer, CancellationToken cancel) =>
        Convert.ToHexStringLower(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(await Lay(dossier, signer, default, "", cancel), JsonText.Options)));

    public Task<FormSheet> Sheet(Dossier dossier, FormSignatureId id, string signer, CancellationToken cancel) =>
        Lay(dossier, signer, desk.Now, documents.VerifyAddress(documents.VerificationCode(id.Value)), cancel);

    private async Task<FormSheet> Lay(Dossier dossier, string signer, DateTimeOffset at, string verify, CancellationToken cancel)
    {
        var form = await reading.FormOf(dossier, cancel);
        return new(
            dossier.RequestNumber,
            dossier.ProcedureName,
            dossier.CompetentAgencyName,
            Issuing.Applicant(dossier),
            [.. form.Summary(AnswerReading.Parse(dossier.Answers), desk.Today).Where(page => page.Rows.Count > 0).Select(page => new FormPart(page.Title, [.. page.Rows.Select(row => new FormLine(row.Label, row.Value))]))],
            dossier.ConfirmingRound,
            signer,
            at,
            verify);
    }
}
