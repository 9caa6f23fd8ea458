namespace MotCua.Forms.Formula;

/// <summary>A small expression of a form or a process: a condition, a computed value, a rule. It can read what it is given and nothing else.</summary>
public sealed class FormFormula
{
    private readonly Term term;

    private FormFormula(string source, Term term, FormulaReader reader) => (Source, this.term, Names, Functions) = (source, term, reader.Names, reader.Functions);

    public string Source { get; }

    /// <summary>The fields it reads.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>The functions it calls.</summary>
    public IReadOnlyList<string> Functions { get; }

    /// <exception cref="FormulaFaultException">The text is not a formula.</exception>
    public static FormFormula Parse(string source)
    {
        var reader = new FormulaReader(source);
        return new FormFormula(source, reader.Read(), reader);
    }

    /// <summary>Null, a truth, a decimal, a text, a day, or a list of these.</summary>
    public object? Evaluate(FormulaScope scope) => term.Evaluate(scope);

    /// <summary>Whether every field it reads is answered; a rule about missing answers has nothing to say.</summary>
    public bool KnowsAll(FormulaScope scope) => Names.All(name => FormulaValues.IsFilled(scope.Read(name.Split('.'))));

    public bool Holds(FormulaScope scope) => Evaluate(scope) is true;
}

/// <summary>The text of a formula cannot be understood.</summary>
public sealed class FormulaFaultException(string message) : Exception(message);
