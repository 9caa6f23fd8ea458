namespace MotCua.Forms.Formula;

/// <summary>A small expression of a form: a condition, a computed value, a rule. It can read answers and nothing else.</summary>
internal sealed class FormFormula
{
    private readonly Term term;

    private FormFormula(string source, Term term, IReadOnlyList<string> names) => (Source, this.term, Names) = (source, term, names);

    public string Source { get; }

    /// <summary>The fields it reads.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <exception cref="FormulaFault">The text is not a formula.</exception>
    public static FormFormula Parse(string source)
    {
        var reader = new FormulaReader(source);
        var term = reader.Read();
        return new FormFormula(source, term, reader.Names);
    }

    /// <summary>Null, a truth, a decimal, a text, a day, or a list of these.</summary>
    public object? Evaluate(FormulaScope scope) => term.Evaluate(scope);

    /// <summary>Whether every field it reads is answered; a rule about missing answers has nothing to say.</summary>
    public bool KnowsAll(FormulaScope scope) => Names.All(name => FormulaValues.IsFilled(scope.Read(name.Split('.'))));

    public bool Holds(FormulaScope scope) => Evaluate(scope) is true;
}

/// <summary>The text of a formula cannot be understood.</summary>
internal sealed class FormulaFault(string message) : Exception(message);
