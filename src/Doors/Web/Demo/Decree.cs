using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;

namespace MotCua.Web.Demo;

/// <summary>A decision of the province on one procedure, taken in a single morning: drafted, checked by another, signed by a third, posted.</summary>
internal sealed record Decree(string Code, string Proposer, string Title, string Number, DecisionBasis Basis, string Paper)
{
    public async Task Issue(Cast cast, Actor control, Actor signer, string folder, CancellationToken cancel)
    {
        var drafter = await cast.Official("H02.01", Role.Administrator, null, cancel) ?? throw new LifeCutShortException("Nobody drafts decisions.");
        var decision = await cast.Do(drafter, new DraftDecision(new(Title, Proposer, [Basis], [new(Code, EntryKind.Amended)]) { SignerName = signer.Name, SignerOffice = "KT. CHỦ TỊCH, PHÓ CHỦ TỊCH" }), cancel);
        await using (var paper = File.OpenRead(Path.Combine(folder, "decisions", Paper)))
        {
            await cast.Do(drafter, new AttachDecisionPaper(decision, Paper, paper), cancel);
        }

        await cast.Do(control, new CheckDecision(decision), cancel);
        await cast.Do(control, new ChooseForRunning(decision, Code, RunningChoice.Finish, [], "Hồ sơ tiếp nhận trước giữ quy định lúc tiếp nhận."), cancel);
        await cast.Do(control, new SubmitDecision(decision), cancel);
        await cast.Do(signer, new SignDecision(decision, Number), cancel);
        await cast.Do(control, new PostDecision(decision), cancel);
    }
}
