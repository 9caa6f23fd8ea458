using System.Text.Json.Nodes;
using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Together;
using MotCua.Kernel;

namespace MotCua.Web.Demo;

/// <content>A sample that is filed together with others.</content>
internal sealed partial class SampleLife
{
    /// <summary>The citizen begins all of them in one go, answers what each asks anew, sends each paper once and hands in at once.</summary>
    private async Task<DossierId> WriteTogether(CancellationToken cancel)
    {
        var citizen = await Applicant(cancel);
        var filing = await cast.Do(citizen, new StartFiling([new(sample.Procedure, sample.Case, sample.Agency), .. sample.With.Select(one => new ChosenProcedure(one.Procedure, one.Case, one.Agency))]), cancel);
        var drafts = (await cast.Ask(citizen, new ViewFiling(filing), cancel)).Members;
        JsonObject[] answers = [sample.Answers ?? GeneralRequest.Of(person, sample.Wish), .. sample.With.Select(one => one.Answers ?? GeneralRequest.Of(person, one.Wish))];
        foreach (var (member, filled) in drafts.Zip(answers))
        {
            if ((await cast.Do(citizen, new FillAnswers(member.Dossier.Id, Dated(filled.ToJsonString(JsonText.Options))), cancel)).Errors is [var wrong, ..])
            {
                throw new LifeCutShortException($"The answers of {sample.By} for {member.Dossier.Procedure} are wrong: {wrong.Name}: {wrong.Message}");
            }
        }

        foreach (var sheet in (await cast.Ask(citizen, new ViewFiling(filing), cancel)).Missing.ToArray())
        {
            using var content = new MemoryStream(picture);
            await cast.Do(citizen, new AttachFile(sheet.Dossier, sheet.Paper.Key, "ảnh chụp.png", content), cancel);
        }

        await cast.Do(citizen, new HandInFiling(filing, DossierChannel.Online, Agrees: true), cancel);
        return drafts[0].Dossier.Id;
    }
}
