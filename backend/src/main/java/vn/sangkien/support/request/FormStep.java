package vn.sangkien.support.request;

/** On which page of the form somebody asked for help. */
public enum FormStep {
    PROBLEM, SOLUTION, MORE, AUTHORS, YOU, CHECK
}
