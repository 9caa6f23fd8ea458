using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Processes.Bpmn;
using MotCua.Processes.Proof;

namespace MotCua.Processes.Design;

/// <summary>What may be said of a drawing while somebody is still drawing it: what does not run, and what stands in the way of publishing it for a procedure.</summary>
[Needs(ProcessPermissions.Draft)]
public sealed record CheckProcess(string? Procedure, string Bpmn) : IQuery<CheckedProcess>;

/// <summary>Whether it runs and may be published, how long its slowest path takes, what is wrong, and what is merely kept and plays no part.</summary>
public sealed record CheckedProcess(bool Runs, bool MayBePublished, TimeSpan Longest, IReadOnlyList<ProcessFlaw> Flaws, IReadOnlyList<ProcessFlaw> Kept)
{
    /// <summary>The drawing with a diagram, when it had none and one could be laid out.</summary>
    public string? Drawn { get; init; }
}

internal sealed class CheckProcessHandler(IProcedures procedures, TimeProvider clock) : IHandler<CheckProcess, CheckedProcess>
{
    public async Task<CheckedProcess> Handle(CheckProcess query, CancellationToken cancel)
    {
        var (text, _) = Drawings.Read(query.Bpmn, nameof(query.Bpmn));
        var card = ProcedureCode.TryParse(query.Procedure, out var code) ? await procedures.InForce(code, clock.Today(), cancel) : null;
        var file = BpmnFile.Parse(text);
        var review = ProcessReview.Of(file, card?.Channels);
        return new(
            review.Runs, review.MayBePublished, review.Reading.Graph?.Longest("direct") ?? TimeSpan.Zero,
            [.. review.Reading.Remarks.Where(remark => remark.Stops).Select(Flaw), .. review.Unsound, .. review.Flaws],
            [.. review.Reading.Remarks.Where(remark => !remark.Stops).Select(Flaw)])
        {
            Drawn = review.Reading.Graph is { } graph && !BpmnLayout.HasDiagram(file) ? BpmnLayout.Draw(file, graph).ToString() : null,
        };
    }

    private static ProcessFlaw Flaw(BpmnRemark remark) => new(remark.Code, remark.Id, remark.Detail);
}
