using MotCua.Forms.Formula;
using MotCua.Processes.Running;

namespace MotCua.Processes.Bpmn;

/// <summary>A condition on a flow, in the same small language as the conditions of e-forms; it reads the facts of the dossier and nothing else.</summary>
public sealed class ProcessCondition
{
    private readonly FormFormula formula;

    private ProcessCondition(FormFormula formula) => this.formula = formula;

    public string Source => formula.Source;

    /// <summary>The condition, or the code and detail of what is wrong with it.</summary>
    internal static (ProcessCondition? Read, string? Fault, string? Detail) Of(string text)
    {
        var source = text.Trim();
        // Other engines wrap their expressions; the wrapping says nothing.
        if (source is ['$' or '#', '{', .., '}'])
        {
            source = source[2..^1].Trim();
        }

        if (source.Length == 0)
        {
            return (null, "condition-empty", null);
        }

        try
        {
            var formula = FormFormula.Parse(source);
            return formula.Names.FirstOrDefault(name => !ProcessFacts.Known.ContainsKey(name)) is { } unknown ? (null, "fact-unknown", unknown)
                // A function could read the day, and the same events would no longer lead to the same state.
                : formula.Functions is [var function, ..] ? (null, "condition", $"{function}(…)")
                : (new(formula), null, null);
        }
        catch (FormulaFaultException fault)
        {
            return (null, "condition", $"{source}: {fault.Message}");
        }
    }

    public bool Holds(ProcessFacts facts) => formula.Holds(new FormulaScope(facts.ToJson(), null, default));
}
