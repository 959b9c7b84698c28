import '@einklang/ui/styles';
import 'virtual:theme.css';
